package vn.giamngheo.household.survey.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.giamngheo.household.survey.ExplainSurvey;
import vn.giamngheo.household.survey.ReviewSurvey;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.problem.Texts;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to what can be learnt from surveys: why a result is what it is, and what changed since last year. */
@Path("/api/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
public class SurveyInsightResource {

    private final ExplainSurvey explainSurvey;
    private final ReviewSurvey reviewSurvey;
    private final PersonalData personal;
    private final Problems problems;

    SurveyInsightResource(
            ExplainSurvey explainSurvey, ReviewSurvey reviewSurvey, PersonalData personal, Problems problems) {
        this.explainSurvey = explainSurvey;
        this.reviewSurvey = reviewSurvey;
        this.personal = personal;
        this.problems = problems;
    }

    @GET
    @Path("/{id}/classification")
    @Operation(
            operationId = "getSurveyClassification",
            summary = "Read what a survey classified the household as, and why",
            description =
                    "Each indicator with its evidence and cut-off, the distance to each line, and the single changes"
                            + " that would flip the class. Texts in the language of Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "One item for each standard of the round; none before completion.",
            content = @Content(schema = @Schema(implementation = ExplanationView.OfSurvey.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    public Response classification(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return explainSurvey
                .explain(id)
                .map(explained -> Response.ok(new ExplanationView.OfSurvey(
                                id,
                                explained.stream()
                                        .map(each ->
                                                ExplanationView.of(each, Texts.language(language), personal.shown()))
                                        .toList()))
                        .build())
                .orElseGet(() -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id));
    }

    @GET
    @Path("/{id}/review")
    @Operation(
            operationId = "reviewSurvey",
            summary = "Hold a survey against the household's latest earlier year",
            description = "Every field that changed, and hints at unlikely changes. A hint refuses nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison; without an earlier survey it is empty.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (survey-not-found).")
    public Response review(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return reviewSurvey
                .review(id)
                .map(review -> Response.ok(ReviewView.of(review, Texts.language(language), personal.shown()))
                        .build())
                .orElseGet(() -> problems.of(SurveyProblem.SURVEY_NOT_FOUND, id));
    }
}
