package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/**
 * A task as a round finds it.
 *
 * @param state in which people have left it
 * @param roundYear the round of the latest survey that found the need
 * @param doneOn the day on which its agency says that the work was done
 */
record TaskAtSurvey(
        Trigger trigger,
        String need,
        String agency,
        String routedAgency,
        TaskState state,
        int roundYear,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate followUpUntil) {

    boolean isDone() {
        return state == TaskState.DONE;
    }

    /** Whether the survey sets right what the round had found, not another visit. */
    boolean isCorrectedBy(SurveyFact fact) {
        return fact.corrects() != null && fact.roundYear() == roundYear;
    }
}
