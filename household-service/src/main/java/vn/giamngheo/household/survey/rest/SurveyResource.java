package vn.giamngheo.household.survey.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.registry.PersonalData;
import vn.giamngheo.household.survey.CorrectSurvey;
import vn.giamngheo.household.survey.CorrectSurveyRequest;
import vn.giamngheo.household.survey.DraftSurvey;
import vn.giamngheo.household.survey.DraftSurveyRequest;
import vn.giamngheo.household.survey.EditSurvey;
import vn.giamngheo.household.survey.EditSurveyRequest;
import vn.giamngheo.household.survey.ShowSurvey;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the surveys: writing and reading them. */
@Path("/api/v1/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What the surveyors found, from draft to classification.")
public class SurveyResource {

    private final DraftSurvey draftSurvey;
    private final EditSurvey editSurvey;
    private final CorrectSurvey correctSurvey;
    private final ShowSurvey showSurvey;
    private final SurveyAnswers answers;
    private final PersonalData personal;
    private final Problems problems;

    SurveyResource(
            DraftSurvey draftSurvey,
            EditSurvey editSurvey,
            CorrectSurvey correctSurvey,
            ShowSurvey showSurvey,
            SurveyAnswers answers,
            PersonalData personal,
            Problems problems) {
        this.draftSurvey = draftSurvey;
        this.editSurvey = editSurvey;
        this.correctSurvey = correctSurvey;
        this.showSurvey = showSurvey;
        this.answers = answers;
        this.personal = personal;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "draftSurvey",
            summary = "Hand in the survey of a household as a draft",
            description = "A draft may still lack observations; submission says which.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; ETag carries the version that the next step needs.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what became of it.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "409", description = "survey-id-taken, household-already-surveyed or commune-closed.")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    public Response draft(@NotNull @Valid DraftSurveyRequest request) {
        return answers.of(draftSurvey.draft(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "getSurvey", summary = "Read a survey")
    @APIResponse(
            responseCode = "200",
            description = "The survey; ETag carries its version.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    public Response one(@PathParam("id") UUID id) {
        return showSurvey
                .one(id)
                .map(shown -> Response.ok(SurveyView.of(shown, personal.shown()))
                        .tag(Versions.tag(shown.survey().version()))
                        .build())
                .orElseGet(() -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(operationId = "editSurvey", summary = "Replace the content of a draft or returned survey")
    @APIResponse(
            responseCode = "200",
            description = "Replaced.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(responseCode = "409", description = "survey-in-wrong-state or commune-closed.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditSurveyRequest request) {
        return answers.of(editSurvey.edit(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "correctSurvey",
            summary = "Draft the next revision of a completed survey",
            description = "The old result stands until the new form is completed, and stays to be read after.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted as a new survey.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what became of it.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "survey-not-completed, survey-id-taken, household-already-surveyed (a form is still open),"
                    + " later-year-stands or commune-closed.")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectSurveyRequest request) {
        return answers.of(correctSurvey.correct(id, request));
    }
}
