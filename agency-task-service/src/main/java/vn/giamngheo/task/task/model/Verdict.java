package vn.giamngheo.task.task.model;

import java.time.LocalDate;

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

    /** It is done, and nobody has come to look since. */
    record Waits() implements Verdict {}

    /** A pure function: the task as people have left it, and the latest round. */
    static Verdict of(TaskAtSurvey task, CurrentNeeds needs) {
        var wish = needs.wish(task.need(), task.routedAgency())
                .or(() -> needs.wish(task.need(), task.agency()))
                .orElse(null);
        if (!task.isDone()) {
            return wish == null ? new Withdrawn(reasonAgainst(task, needs), false) : new GoesOn(wish);
        }
        return isAfterWork(task.doneOn(), needs) ? afterWork(task, needs, wish) : beforeWork(task, needs, wish);
    }

    static boolean isAfterWork(@Nullable LocalDate doneOn, CurrentNeeds needs) {
        return doneOn != null && needs.latest().surveyedOn().isAfter(doneOn);
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

    /** A visit before the work says nothing about it; but what had been found in error needs no work. */
    private static Verdict beforeWork(TaskAtSurvey task, CurrentNeeds needs, CurrentNeeds.@Nullable Wish wish) {
        if (wish != null) {
            return new GoesOn(wish);
        }
        return reasonAgainst(task, needs) == CancelledReason.FINDING_CORRECTED
                ? new Withdrawn(CancelledReason.FINDING_CORRECTED, false)
                : new Waits();
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
