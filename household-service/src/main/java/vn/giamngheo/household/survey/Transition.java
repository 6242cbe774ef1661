package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.kit.problem.Fault;

/** What can come of changing a survey or moving it on. */
public sealed interface Transition {

    record Moved(Survey survey) implements Transition {}

    record UnknownSurvey(UUID id) implements Transition {}

    record Stale() implements Transition {}

    record WrongState(SurveyState state, Set<SurveyState> needed) implements Transition {}

    record Invalid(List<Fault> faults) implements Transition {}

    /** The indicators cannot all be derived: these observations are missing. */
    record Incomplete(List<Fault> missing) implements Transition {}

    /** The commune has closed its list. */
    record CommuneClosed(String communeCode, int roundYear) implements Transition {}

    /** A later year builds on the result that this would replace. */
    record LaterYearStands(int roundYear) implements Transition {}

    /** The record of areas does not say which unit the household's commune was on that day. */
    record NoCommuneThen(LocalDate day) implements Transition {}
}
