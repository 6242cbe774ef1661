package vn.giamngheo.household.registry;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

/** Puts what came of a household into HTTP, alike for every change. */
@ApplicationScoped
public class HouseholdAnswers {

    private final ShowHouseholds show;
    private final Problems problems;

    HouseholdAnswers(ShowHouseholds show, Problems problems) {
        this.show = show;
        this.problems = problems;
    }

    public Response of(HouseholdChange change) {
        return switch (change) {
            case HouseholdChange.Changed(var household) -> of(Response.Status.OK, household);
            case HouseholdChange.AlreadyDone(var household) -> of(Response.Status.OK, household);
            case HouseholdChange.IdTaken(var id) -> problems.of(HouseholdProblem.HOUSEHOLD_ID_TAKEN, id);
            case HouseholdChange.UnknownHousehold(var id) -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id);
            case HouseholdChange.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case HouseholdChange.Ended(var id) -> problems.of(HouseholdProblem.HOUSEHOLD_ENDED, id);
            case HouseholdChange.CodeTaken(var code, var commune) ->
                problems.of(HouseholdProblem.HOUSEHOLD_CODE_TAKEN, code, commune);
            case HouseholdChange.MemberTaken(var id) -> problems.of(HouseholdProblem.MEMBER_ID_TAKEN, id);
            case HouseholdChange.OutOfScope(var commune) -> problems.of(HouseholdProblem.COMMUNE_OUT_OF_SCOPE, commune);
            case HouseholdChange.SurveyOpen(var survey) -> problems.of(HouseholdProblem.HOUSEHOLD_SURVEY_OPEN, survey);
            case HouseholdChange.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    public Response of(Response.Status status, Household household) {
        return Response.status(status)
                .location(URI.create("/api/v1/households/" + household.id()))
                .tag(Versions.tag(household.version()))
                .entity(show.view(household))
                .build();
    }
}
