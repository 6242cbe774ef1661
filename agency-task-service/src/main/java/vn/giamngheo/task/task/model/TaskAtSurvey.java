package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/**
 * A task as a survey finds it.
 *
 * @param roundYear the round of the latest survey that found the need
 * @param doneOn the day on which its agency says that the work was done
 * @param judgedRound the round whose survey verified the work or found it wanting
 */
record TaskAtSurvey(
        Trigger trigger,
        String need,
        String agency,
        String routedAgency,
        TaskState state,
        int roundYear,
        @Nullable LocalDate doneOn,
        @Nullable Integer judgedRound,
        @Nullable LocalDate followUpUntil) {

    /** Whether a survey of this round has judged the work, and nobody has worked on it since. */
    boolean judgedBy(int roundYear) {
        return judgedRound != null
                && judgedRound == roundYear
                && (state == TaskState.VERIFIED || state == TaskState.REOPENED);
    }

    /** Whether the survey sets right what the round had found, not another visit. */
    boolean isCorrectedBy(SurveyFact fact) {
        return fact.corrects() != null && fact.roundYear() == roundYear;
    }
}
