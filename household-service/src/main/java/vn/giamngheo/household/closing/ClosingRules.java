package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.closing.CommuneCounts.Counts;
import vn.giamngheo.household.round.CommuneState;

/** What keeps a commune from posting or closing its list, and what may be done now: pure functions of the counts. */
final class ClosingRules {

    private ClosingRules() {}

    static List<Blocker> blockPosting(Counts counts) {
        var blockers = new ArrayList<Blocker>();
        add(blockers, Reason.NOT_SURVEYED, counts.notSurveyed());
        add(blockers, Reason.FORMS_OPEN, counts.drafts());
        return blockers;
    }

    static List<Blocker> blockClosing(
            CommuneState state, @Nullable LocalDate postedUntil, Counts counts, long duplicates, LocalDate today) {
        var blockers = new ArrayList<>(blockPosting(counts));
        if (state == CommuneState.COLLECTING) {
            blockers.add(new Blocker(Reason.NOT_POSTED, 1));
        } else if (postedUntil != null && !today.isAfter(postedUntil)) {
            blockers.add(new Blocker(Reason.POSTING_RUNS, 1));
        }
        add(blockers, Reason.COMPLAINTS_OPEN, counts.complaints());
        add(blockers, Reason.DUPLICATES_OPEN, duplicates);
        return blockers;
    }

    /** The steps that the state allows, whoever asks. */
    static Set<Step> possible(CommuneState state, boolean confirmed, boolean mayPost, boolean mayClose) {
        var steps = EnumSet.noneOf(Step.class);
        switch (state) {
            case COLLECTING -> {
                if (mayPost) {
                    steps.add(Step.POST);
                }
            }
            case POSTED -> {
                steps.add(Step.FILE_COMPLAINT);
                if (mayClose) {
                    steps.add(Step.CLOSE);
                }
            }
            case CLOSING -> {}
            case CLOSED -> {
                steps.add(Step.REOPEN);
                if (!confirmed) {
                    steps.add(Step.CONFIRM);
                }
            }
        }
        return steps;
    }

    private static void add(List<Blocker> blockers, Reason reason, long count) {
        if (count > 0) {
            blockers.add(new Blocker(reason, count));
        }
    }

    /** Something that must be settled first, and how often. */
    record Blocker(Reason reason, long count) {}

    /** Why a step is not possible yet. */
    @Schema(name = "BlockerReason")
    enum Reason {
        NOT_SURVEYED,
        FORMS_OPEN,
        NOT_POSTED,
        POSTING_RUNS,
        COMPLAINTS_OPEN,
        DUPLICATES_OPEN
    }

    /** What may be done with a commune's list. */
    enum Step {
        POST,
        FILE_COMPLAINT,
        CLOSE,
        CONFIRM,
        REOPEN
    }
}
