package vn.giamngheo.household.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.round.RoundProblem;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the communes of a round: how far each is, and what blocks it. */
@Path("/api/v1/survey-rounds/{year}/communes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closings", description = "A commune's list in a round: posted, closed, confirmed, opened again.")
public class CommuneRoundResource {

    private final ShowCommune showCommune;
    private final CommuneAnswers answers;
    private final Problems problems;

    CommuneRoundResource(ShowCommune showCommune, CommuneAnswers answers, Problems problems) {
        this.showCommune = showCommune;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "listCommunesOfRound", summary = "List the caller's communes in a round")
    @APIResponse(
            responseCode = "200",
            description = "A page of communes, by code.",
            content = @Content(schema = @Schema(implementation = CommuneView.SummaryPage.class)))
    @APIResponse(responseCode = "404", description = "No round in that year (survey-round-not-found).")
    public Response list(
            @Parameter(example = "2016") @PathParam("year") int year,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var after = Cursor.open(cursor, 1);
        return showCommune
                .list(year, after == null ? "" : after.keys().get(0), limit + 1)
                .map(rows -> Page.of(rows, limit, row -> row, row -> Cursor.after(row.code()))
                        .answer(uri))
                .orElseGet(() -> problems.of(RoundProblem.SURVEY_ROUND_NOT_FOUND, Integer.toString(year)));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "getCommuneOfRound",
            summary = "Read how far a commune is, what blocks it and what may be done now")
    @APIResponse(
            responseCode = "200",
            description = "The commune; ETag carries the version that the next step needs.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    public Response one(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answers.show(Response.Status.OK, year, code, language);
    }
}
