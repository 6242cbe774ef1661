package vn.giamngheo.task.task.model;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/** What a household's latest survey means for one of its tasks. */
public sealed interface Verdict {

    /** It is still wanted: it goes on under this survey. */
    record GoesOn(CurrentNeeds.Wish wish) implements Verdict {}

    /** It was done, and a visit afterwards no longer finds the need. */
    record Verified() implements Verdict {}

    /** It was done, and a visit afterwards still finds the need. */
    record Reopened(CurrentNeeds.Wish wish) implements Verdict {}

    /**
     * It ends without being verified.
     *
     * @param judged whether a visit after the work found the need, so that the work counts as not verified
     */
    record Withdrawn(CancelledReason reason, boolean judged) implements Verdict {}

    /** The survey that had verified it was dated back to before the work: it is done, and waits for another visit. */
    record WaitsAgain() implements Verdict {}

    /** A pure function: the task as it stands and the latest round. */
    static Verdict of(TaskAtSurvey task, CurrentNeeds needs) {
        var wish = needs.wish(task.need(), task.routedAgency())
                .or(() -> needs.wish(task.need(), task.agency()))
                .orElse(null);
        return isVisitAfterWork(task, needs) ? afterWork(task, needs, wish) : meanwhile(task, needs, wish);
    }

    private static boolean isVisitAfterWork(TaskAtSurvey task, CurrentNeeds needs) {
        var reportedDone =
                task.state() == TaskState.DONE || task.judgedBy(needs.latest().roundYear());
        return reportedDone
                && task.doneOn() != null
                && needs.latest().surveyedOn().isAfter(task.doneOn());
    }

    private static Verdict afterWork(TaskAtSurvey task, CurrentNeeds needs, CurrentNeeds.@Nullable Wish wish) {
        if (!needs.measures(task.trigger(), task.need())) {
            return new Withdrawn(CancelledReason.NO_LONGER_MEASURED, false);
        }
        // A follow-up is kept for its whole term, and only then has it helped.
        if (task.trigger() == Trigger.ESCAPE && wish != null) {
            return new GoesOn(wish);
        }
        if (!needs.finds(task.trigger(), task.need())) {
            return new Verified();
        }
        return wish == null ? new Withdrawn(reasonAgainst(task, needs), true) : new Reopened(wish);
    }

    private static Verdict meanwhile(TaskAtSurvey task, CurrentNeeds needs, CurrentNeeds.@Nullable Wish wish) {
        if (task.state() == TaskState.VERIFIED) {
            return new WaitsAgain();
        }
        return wish == null ? new Withdrawn(reasonAgainst(task, needs), false) : new GoesOn(wish);
    }

    private static CancelledReason reasonAgainst(TaskAtSurvey task, CurrentNeeds needs) {
        return switch (task.trigger()) {
            case ESCAPE -> reasonAgainstFollowUp(task, needs);
            case DEPRIVATION, CAUSE -> reasonAgainstNeed(task, needs);
        };
    }

    private static CancelledReason reasonAgainstFollowUp(TaskAtSurvey task, CurrentNeeds needs) {
        if (needs.finds(task.trigger(), task.need())) {
            return task.isCorrectedBy(needs.latest()) ? CancelledReason.FINDING_CORRECTED : CancelledReason.RELAPSED;
        }
        var until = task.followUpUntil();
        return until != null && needs.latest().roundYear() > until.getYear()
                ? CancelledReason.TERM_OVER
                : CancelledReason.NO_LONGER_ROUTED;
    }

    private static CancelledReason reasonAgainstNeed(TaskAtSurvey task, CurrentNeeds needs) {
        if (!needs.ruled()) {
            return CancelledReason.NO_LONGER_ROUTED;
        }
        if (task.isCorrectedBy(needs.latest()) && !needs.finds(task.trigger(), task.need())) {
            return CancelledReason.FINDING_CORRECTED;
        }
        if (!needs.eligible()) {
            return CancelledReason.CLASS_NO_LONGER_ELIGIBLE;
        }
        if (!needs.measures(task.trigger(), task.need())) {
            return CancelledReason.NO_LONGER_MEASURED;
        }
        return needs.finds(task.trigger(), task.need()) ? CancelledReason.NO_LONGER_ROUTED : CancelledReason.NEED_GONE;
    }
}
