package vn.giamngheo.household.closing;

import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import vn.giamngheo.household.round.CommuneState;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.problem.Texts;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the communes of a round: how far each is, and the steps from collecting to confirmed. */
@Path("/api/v1/survey-rounds/{year}/communes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closings", description = "A commune's list in a round: posted, closed, confirmed, opened again.")
public class CommuneRoundResource {

    private final ShowCommune showCommune;
    private final PostList postList;
    private final CloseCommune closeCommune;
    private final ConfirmClosing confirmClosing;
    private final ReopenCommune reopenCommune;
    private final Problems problems;

    CommuneRoundResource(
            ShowCommune showCommune,
            PostList postList,
            CloseCommune closeCommune,
            ConfirmClosing confirmClosing,
            ReopenCommune reopenCommune,
            Problems problems) {
        this.showCommune = showCommune;
        this.postList = postList;
        this.closeCommune = closeCommune;
        this.confirmClosing = confirmClosing;
        this.reopenCommune = reopenCommune;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "listCommunesOfRound", summary = "List the caller's communes in a round")
    @APIResponse(
            responseCode = "200",
            description = "A page of communes, by code.",
            content = @Content(schema = @Schema(implementation = CommuneView.SummaryPage.class)))
    @APIResponse(responseCode = "404", description = "No round in that year (commune-not-in-round).")
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
                .orElseGet(() -> problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, "-", Integer.toString(year)));
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
        return show(Response.Status.OK, year, code, language);
    }

    @POST
    @Path("/{code}/posting")
    @RolesAllowed({COMMUNE_OFFICER})
    @Operation(
            operationId = "postCommuneList",
            summary = "Hang the commune's list out for everybody to read",
            description = "It comes down by itself when the term of the round's year is over.")
    @APIResponse(
            responseCode = "200",
            description = "Posted.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state, commune-blocked or no-term-known.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response post(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid PostListRequest request) {
        return answer(postList.post(year, code, Versions.expected(ifMatch), request), year, code, language);
    }

    @POST
    @Path("/{code}/closing")
    @RolesAllowed({COMMUNE_OFFICER})
    @Operation(
            operationId = "closeCommuneList",
            summary = "Close the commune's list",
            description =
                    "Locks the commune at once; the submitted surveys are completed in the background, and the figures are"
                            + " frozen when the last one is. Read the commune to see when it is CLOSED.")
    @APIResponse(
            responseCode = "202",
            description = "The closing is under way.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(
            responseCode = "409",
            description = "commune-in-wrong-state or commune-blocked; errors[] says by what.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response close(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answer(closeCommune.close(year, code, Versions.expected(ifMatch)), year, code, language);
    }

    @POST
    @Path("/{code}/confirmation")
    @RolesAllowed({"${closing.confirming-role}"})
    @Operation(
            operationId = "confirmCommuneList",
            summary = "Agree to a closed list, as the level above",
            description =
                    "The poor and near-poor households are recognised and get their certificates. Which role this is, is"
                            + " configured (closing.confirming-role).")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state or closing-already-confirmed.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response confirm(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return answer(confirmClosing.confirm(year, code, Versions.expected(ifMatch)), year, code, language);
    }

    @POST
    @Path("/{code}/reopening")
    @RolesAllowed({"${closing.confirming-role}"})
    @Operation(operationId = "reopenCommuneList", summary = "Open a closed list again, as the next revision")
    @APIResponse(
            responseCode = "200",
            description = "Open again; what the former revision said stays.",
            content = @Content(schema = @Schema(implementation = CommuneView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-in-wrong-state.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response reopen(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid ReasonRequest request) {
        return answer(reopenCommune.reopen(year, code, Versions.expected(ifMatch), request), year, code, language);
    }

    private Response answer(CommuneSteps outcome, int year, String code, @Nullable String language) {
        return switch (outcome) {
            case CommuneSteps.Taken(var round) ->
                show(
                        round.state() == CommuneState.CLOSING ? Response.Status.ACCEPTED : Response.Status.OK,
                        year,
                        code,
                        language);
            case CommuneSteps.UnknownCommune(var unknown, var in) ->
                problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, unknown, Integer.toString(in));
            case CommuneSteps.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case CommuneSteps.WrongState(var state, var needed) ->
                problems.of(
                        ClosingProblem.COMMUNE_IN_WRONG_STATE,
                        state,
                        needed.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
            case CommuneSteps.AlreadyConfirmed() -> problems.of(ClosingProblem.CLOSING_ALREADY_CONFIRMED);
            case CommuneSteps.Blocked(var blockers) ->
                problems.of(
                        ClosingProblem.COMMUNE_BLOCKED,
                        blockers.stream()
                                .map(blocker ->
                                        Fault.at("/blockers", blocker.reason().name(), blocker.count()))
                                .toList());
            case CommuneSteps.NoTerm(var day) -> problems.of(ClosingProblem.NO_TERM_KNOWN, day.toString());
            case CommuneSteps.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private Response show(Response.Status status, int year, String code, @Nullable String language) {
        return showCommune
                .one(year, code)
                .map(shown -> {
                    var view = CommuneView.of(shown, Texts.language(language));
                    return Response.status(status)
                            .tag(Versions.tag(view.version()))
                            .entity(view)
                            .build();
                })
                .orElseGet(() -> problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, code, Integer.toString(year)));
    }
}
