package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.UUID;

/** What can come of moving a survey on. */
sealed interface Transition {

    record Moved(Survey survey) implements Transition {}

    record UnknownSurvey(UUID id) implements Transition {}

    record Stale() implements Transition {}

    record WrongState(SurveyState state, SurveyState needed) implements Transition {}

    /** The record of areas does not say which unit the household's commune was on that day. */
    record NoCommuneThen(LocalDate day) implements Transition {}
}
