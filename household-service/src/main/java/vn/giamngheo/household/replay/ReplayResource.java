package vn.giamngheo.household.replay;

import java.net.URI;
import java.util.UUID;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.household.replay.RequestReplay.Requesting;
import vn.giamngheo.household.round.RoundProblem;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;

/** HTTP door to the replays. */
@Path("/api/v1/replays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({REVIEWING_OFFICER, ADMIN})
@Tag(name = "Replays", description = "For a service that has missed something: it is told once more.")
public class ReplayResource {

    private final RequestReplay requestReplay;
    private final FindReplays findReplays;
    private final Problems problems;

    ReplayResource(RequestReplay requestReplay, FindReplays findReplays, Problems problems) {
        this.requestReplay = requestReplay;
        this.findReplays = findReplays;
        this.problems = problems;
    }

    @POST
    @Operation(
            operationId = "requestReplay",
            summary = "Tell the other services again about an area and year",
            description = "The results that stand, where the households have lived, and the lists that are closed, as"
                    + " they are now. It takes a while and changes nothing where nothing was missing; read the replay"
                    + " until it is DONE.")
    @APIResponse(
            responseCode = "202",
            description = "Taken on.",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No round in that year (survey-round-not-found), no such area on its last day, or not wholly"
                    + " inside the caller's areas (area-not-found).")
    @APIResponse(responseCode = "409", description = "The id has another replay (replay-id-taken).")
    public Response request(@NotNull @Valid ReplayRequest request) {
        return switch (requestReplay.request(request)) {
            case Requesting.Requested(var replay) -> answer(Response.Status.ACCEPTED, replay);
            case Requesting.AlreadyRequested(var replay) -> answer(Response.Status.OK, replay);
            case Requesting.IdTaken(var id) -> problems.of(ReplayProblem.REPLAY_ID_TAKEN, id);
            case Requesting.UnknownRound(var year) ->
                problems.of(RoundProblem.SURVEY_ROUND_NOT_FOUND, Integer.toString(year));
            case Requesting.UnknownArea(var area) -> problems.of(AreaProblem.AREA_NOT_FOUND, area);
        };
    }

    private static Response answer(Response.Status status, Replay replay) {
        return Response.status(status)
                .location(URI.create("/api/v1/replays/" + replay.id()))
                .entity(ReplayView.of(replay))
                .build();
    }

    @GET
    @Operation(operationId = "listReplays", summary = "List the replays of the caller's areas, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of replays.",
            content = @Content(schema = @Schema(implementation = ReplayView.ReplayPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return findReplays.page(limit, Cursor.open(cursor, 1)).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReplay", summary = "Read how far a replay is")
    @APIResponse(
            responseCode = "200",
            description = "The replay.",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or not wholly inside the caller's areas (replay-not-found).")
    public Response one(@PathParam("id") UUID id) {
        return findReplays
                .one(id)
                .map(replay -> Response.ok(replay).build())
                .orElseGet(() -> problems.of(ReplayProblem.REPLAY_NOT_FOUND, id));
    }
}
