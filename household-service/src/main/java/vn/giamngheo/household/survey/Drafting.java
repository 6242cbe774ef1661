package vn.giamngheo.household.survey;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.household.survey.model.SurveyState;
import vn.giamngheo.kit.problem.Fault;

/** What can come of handing in a new form. */
public sealed interface Drafting {

    record Drafted(Survey survey) implements Drafting {}

    /** The same request came before. */
    record AlreadyDrafted(Survey survey) implements Drafting {}

    record IdTaken(UUID id) implements Drafting {}

    record AlreadySurveyed(UUID surveyId, int roundYear) implements Drafting {}

    record UnknownSurvey(UUID id) implements Drafting {}

    /** Only what is completed is corrected; everything else is edited. */
    record NotCompleted(SurveyState state) implements Drafting {}

    /** A later year builds on this result. */
    record LaterYearStands(int roundYear) implements Drafting {}

    record CommuneClosed(String communeCode, int roundYear) implements Drafting {}

    record Invalid(List<Fault> faults) implements Drafting {}
}
