package vn.giamngheo.household.round;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the survey rounds. */
@Path("/api/v1/survey-rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Survey rounds", description = "One review a year.")
public class RoundResource {

    private final OpenRound openRound;
    private final FindRounds findRounds;
    private final Problems problems;

    RoundResource(OpenRound openRound, FindRounds findRounds, Problems problems) {
        this.openRound = openRound;
        this.findRounds = findRounds;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(operationId = "openSurveyRound", summary = "Open the review of a year")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The year has another round (survey-round-year-taken).")
    public Response open(@NotNull @Valid OpenRoundRequest request) {
        return switch (openRound.open(request)) {
            case OpenRound.Opening.Opened(var round) ->
                Response.created(URI.create("/api/v1/survey-rounds/" + round.year()))
                        .entity(RoundView.of(round))
                        .build();
            case OpenRound.Opening.AlreadyOpen(var round) ->
                Response.ok(RoundView.of(round)).build();
            case OpenRound.Opening.YearTaken(var year) ->
                problems.of(RoundProblem.SURVEY_ROUND_YEAR_TAKEN, Integer.toString(year));
            case OpenRound.Opening.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(operationId = "listSurveyRounds", summary = "List the rounds, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of rounds.",
            content = @Content(schema = @Schema(implementation = RoundView.RoundPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return findRounds.page(limit, Cursor.open(cursor, 1)).answer(uri);
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(operationId = "getSurveyRound", summary = "Read the round of a year")
    @APIResponse(
            responseCode = "200",
            description = "The round.",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "404", description = "No round in that year (survey-round-not-found).")
    public Response one(@Parameter(example = "2016") @PathParam("year") int year) {
        return findRounds
                .of(year)
                .map(round -> Response.ok(RoundView.of(round)).build())
                .orElseGet(() -> problems.of(RoundProblem.SURVEY_ROUND_NOT_FOUND, Integer.toString(year)));
    }
}
