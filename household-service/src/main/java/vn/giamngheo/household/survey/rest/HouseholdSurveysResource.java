package vn.giamngheo.household.survey.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.household.registry.HouseholdProblem;
import vn.giamngheo.household.registry.PersonalData;
import vn.giamngheo.household.survey.ShowSurvey;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the surveys of one household. */
@Path("/api/v1/households/{id}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class HouseholdSurveysResource {

    private final ShowSurvey showSurvey;
    private final PersonalData personal;
    private final Problems problems;

    HouseholdSurveysResource(ShowSurvey showSurvey, PersonalData personal, Problems problems) {
        this.showSurvey = showSurvey;
        this.personal = personal;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "listSurveysOfHousehold",
            summary = "List a household's surveys, years and revisions in order")
    @APIResponse(
            responseCode = "200",
            description = "All of them; a household has few.",
            content = @Content(schema = @Schema(implementation = SurveyView.OfHousehold.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    public Response ofHousehold(@PathParam("id") UUID id) {
        return showSurvey
                .of(id)
                .map(surveys -> Response.ok(new SurveyView.OfHousehold(surveys.stream()
                                .map(shown -> SurveyView.of(shown, personal.shown()))
                                .toList()))
                        .build())
                .orElseGet(() -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id));
    }
}
