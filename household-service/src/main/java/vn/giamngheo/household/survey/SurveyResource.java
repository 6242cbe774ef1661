package vn.giamngheo.household.survey;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the surveys. */
@Path("/api/v1/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What the surveyors found, from draft to classification.")
public class SurveyResource {

    private final DraftSurvey draftSurvey;
    private final SubmitSurvey submitSurvey;
    private final CompleteSurvey completeSurvey;
    private final ShowSurvey showSurvey;
    private final Problems problems;

    SurveyResource(
            DraftSurvey draftSurvey,
            SubmitSurvey submitSurvey,
            CompleteSurvey completeSurvey,
            ShowSurvey showSurvey,
            Problems problems) {
        this.draftSurvey = draftSurvey;
        this.submitSurvey = submitSurvey;
        this.completeSurvey = completeSurvey;
        this.showSurvey = showSurvey;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(operationId = "draftSurvey", summary = "Hand in the survey of a household as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; ETag carries the version that the next step needs.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what became of it.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "409", description = "survey-id-taken or household-already-surveyed.")
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    public Response draft(@NotNull @Valid DraftSurveyRequest request) {
        return switch (draftSurvey.draft(request)) {
            case DraftSurvey.Drafting.Drafted(var survey) -> answer(Response.Status.CREATED, survey);
            case DraftSurvey.Drafting.AlreadyDrafted(var survey) -> answer(Response.Status.OK, survey);
            case DraftSurvey.Drafting.IdTaken(var id) -> problems.of(SurveyProblem.SURVEY_ID_TAKEN, id);
            case DraftSurvey.Drafting.AlreadySurveyed(var id, var year) ->
                problems.of(SurveyProblem.HOUSEHOLD_ALREADY_SURVEYED, Integer.toString(year), id);
            case DraftSurvey.Drafting.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
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
                .map(survey ->
                        Response.ok(survey).tag(Versions.tag(survey.version())).build())
                .orElseGet(() -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id));
    }

    @GET
    @Path("/{id}/classification")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "getSurveyClassification", summary = "Read what a survey classified the household as")
    @APIResponse(
            responseCode = "200",
            description = "One item for each standard of the round; none before completion.",
            content = @Content(schema = @Schema(implementation = ClassificationView.OfSurvey.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    public Response classification(@PathParam("id") UUID id) {
        return showSurvey
                .one(id)
                .map(survey -> Response.ok(new ClassificationView.OfSurvey(id, survey.classifications()))
                        .build())
                .orElseGet(() -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, INTEGRATION})
    @Operation(operationId = "submitSurvey", summary = "Hand a draft to the commune officer")
    @APIResponse(
            responseCode = "200",
            description = "Submitted.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    @APIResponse(responseCode = "409", description = "survey-in-wrong-state.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(submitSurvey.submit(id, Versions.expected(ifMatch)));
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
    @APIResponse(responseCode = "409", description = "survey-in-wrong-state or no-commune-on-survey-day.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response complete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(completeSurvey.complete(id, Versions.expected(ifMatch)));
    }

    private Response answer(Transition transition) {
        return switch (transition) {
            case Transition.Moved(var survey) -> answer(Response.Status.OK, survey);
            case Transition.UnknownSurvey(var id) -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id);
            case Transition.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case Transition.WrongState(var state, var needed) ->
                problems.of(SurveyProblem.SURVEY_IN_WRONG_STATE, state, needed);
            case Transition.NoCommuneThen(var day) ->
                problems.of(SurveyProblem.NO_COMMUNE_ON_SURVEY_DAY, day.toString());
        };
    }

    private Response answer(Response.Status status, Survey survey) {
        return Response.status(status)
                .location(URI.create("/api/v1/surveys/" + survey.id()))
                .tag(Versions.tag(survey.version()))
                .entity(showSurvey.view(survey))
                .build();
    }
}
