package vn.giamngheo.household.survey.rest;

import java.net.URI;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.household.registry.PersonalData;
import vn.giamngheo.household.survey.Drafting;
import vn.giamngheo.household.survey.ShowSurvey;
import vn.giamngheo.household.survey.Transition;
import vn.giamngheo.household.survey.model.Survey;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

/** Puts what came of a survey into HTTP, alike for every step. */
@ApplicationScoped
class SurveyAnswers {

    private final ShowSurvey showSurvey;
    private final PersonalData personal;
    private final Problems problems;

    SurveyAnswers(ShowSurvey showSurvey, PersonalData personal, Problems problems) {
        this.showSurvey = showSurvey;
        this.personal = personal;
        this.problems = problems;
    }

    Response of(Drafting drafting) {
        return switch (drafting) {
            case Drafting.Drafted(var survey) -> of(Response.Status.CREATED, survey);
            case Drafting.AlreadyDrafted(var survey) -> of(Response.Status.OK, survey);
            case Drafting.IdTaken(var id) -> problems.of(SurveyProblem.SURVEY_ID_TAKEN, id);
            case Drafting.AlreadySurveyed(var id, var year) ->
                problems.of(SurveyProblem.HOUSEHOLD_ALREADY_SURVEYED, Integer.toString(year), id);
            case Drafting.UnknownSurvey(var id) -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id);
            case Drafting.NotCompleted(var state) -> problems.of(SurveyProblem.SURVEY_NOT_COMPLETED, state);
            case Drafting.LaterYearStands(var year) ->
                problems.of(SurveyProblem.LATER_YEAR_STANDS, Integer.toString(year));
            case Drafting.CommuneClosed(var commune, var year) -> closed(commune, year);
            case Drafting.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    Response of(Transition transition) {
        return switch (transition) {
            case Transition.Moved(var survey) -> of(Response.Status.OK, survey);
            case Transition.UnknownSurvey(var id) -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id);
            case Transition.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case Transition.WrongState(var state, var needed) ->
                problems.of(
                        SurveyProblem.SURVEY_IN_WRONG_STATE,
                        state,
                        needed.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
            case Transition.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
            case Transition.Incomplete(var missing) -> problems.of(SurveyProblem.SURVEY_INCOMPLETE, missing);
            case Transition.CommuneClosed(var commune, var year) -> closed(commune, year);
            case Transition.LaterYearStands(var year) ->
                problems.of(SurveyProblem.LATER_YEAR_STANDS, Integer.toString(year));
            case Transition.NoCommuneThen(var day) ->
                problems.of(SurveyProblem.NO_COMMUNE_ON_SURVEY_DAY, day.toString());
        };
    }

    private Response closed(String commune, int year) {
        return problems.of(SurveyProblem.COMMUNE_CLOSED, commune, Integer.toString(year));
    }

    private Response of(Response.Status status, Survey survey) {
        return Response.status(status)
                .location(URI.create("/api/v1/surveys/" + survey.id()))
                .tag(Versions.tag(survey.version()))
                .entity(SurveyView.of(showSurvey.shown(survey), personal.shown()))
                .build();
    }
}
