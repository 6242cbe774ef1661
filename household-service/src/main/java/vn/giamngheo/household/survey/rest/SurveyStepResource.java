package vn.giamngheo.household.survey.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import vn.giamngheo.household.survey.CompleteSurvey;
import vn.giamngheo.household.survey.ReturnSurvey;
import vn.giamngheo.household.survey.ReturnSurveyRequest;
import vn.giamngheo.household.survey.SubmitSurvey;
import vn.giamngheo.household.survey.VoidSurvey;
import vn.giamngheo.household.survey.VoidSurveyRequest;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the steps of a survey; each names the version it means by If-Match. */
@Path("/api/v1/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyStepResource {

    private final SubmitSurvey submitSurvey;
    private final ReturnSurvey returnSurvey;
    private final CompleteSurvey completeSurvey;
    private final VoidSurvey voidSurvey;
    private final SurveyAnswers answers;

    SurveyStepResource(
            SubmitSurvey submitSurvey,
            ReturnSurvey returnSurvey,
            CompleteSurvey completeSurvey,
            VoidSurvey voidSurvey,
            SurveyAnswers answers) {
        this.submitSurvey = submitSurvey;
        this.returnSurvey = returnSurvey;
        this.completeSurvey = completeSurvey;
        this.voidSurvey = voidSurvey;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "submitSurvey",
            summary = "Hand a draft to the commune officer",
            description = "Refused as long as an observation is missing that an indicator needs; errors[] lists them.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "survey-in-wrong-state, survey-incomplete, commune-closed or no-commune-on-survey-day.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(submitSurvey.submit(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER})
    @Operation(operationId = "returnSurvey", summary = "Send a submitted survey back with comments")
    @APIResponse(
            responseCode = "200",
            description = "Returned.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(responseCode = "409", description = "survey-in-wrong-state or commune-closed.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnSurveyRequest request) {
        return answers.of(returnSurvey.sendBack(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "completeSurvey",
            summary = "Complete a submitted survey: the household is classified and the departments are told")
    @APIResponse(
            responseCode = "200",
            description = "Completed and classified.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "survey-in-wrong-state, survey-incomplete, commune-closed, later-year-stands or"
                    + " no-commune-on-survey-day.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response complete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(completeSurvey.complete(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/voiding")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(operationId = "voidSurvey", summary = "Give a survey up that is not completed")
    @APIResponse(
            responseCode = "200",
            description = "Void; it stays on record with the reason.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(responseCode = "409", description = "survey-in-wrong-state or commune-closed.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response giveUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VoidSurveyRequest request) {
        return answers.of(voidSurvey.giveUp(id, Versions.expected(ifMatch), request));
    }
}
