package vn.giamngheo.household.subject;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

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

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;

/** HTTP door to what persons ask for about their data. */
@Path("/api/v1/subject-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
public class SubjectRequestResource {

    private final TakeInRequest takeInRequest;
    private final SettleRequest settleRequest;
    private final FindRequests findRequests;
    private final Problems problems;

    SubjectRequestResource(
            TakeInRequest takeInRequest, SettleRequest settleRequest, FindRequests findRequests, Problems problems) {
        this.takeInRequest = takeInRequest;
        this.settleRequest = settleRequest;
        this.findRequests = findRequests;
        this.problems = problems;
    }

    @POST
    @RolesAllowed(COMMUNE_OFFICER)
    @Operation(
            operationId = "fileSubjectRequest",
            summary = "Take down what a person asks for about his data",
            description =
                    "The terms count from receivedOn: when the person must be told that it is dealt with, and when"
                            + " it must be decided.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what became of it.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    @APIResponse(responseCode = "409", description = "Another one has the id (subject-request-id-taken).")
    public Response file(@NotNull @Valid FileSubjectRequest request) {
        return answer(takeInRequest.takeIn(request));
    }

    @GET
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR})
    @Operation(
            operationId = "listSubjectRequests",
            summary = "List what persons asked for",
            description = "Of the caller's areas; what is due first comes first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.SubjectRequestPage.class)))
    public Response list(
            @QueryParam("state") @Nullable RequestState state,
            @QueryParam("kind") @Nullable RequestKind kind,
            @Parameter(description = "Only of this household's persons.") @QueryParam("household") @Nullable
                    UUID household,
            @Parameter(description = "Only what must be decided by that day.", example = "2026-11-30")
                    @QueryParam("dueUntil")
                    @Nullable
                    LocalDate dueUntil,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new SubjectRequests.Filter(state, kind, household, dueUntil);
        return findRequests.page(filter, limit, Cursor.open(cursor, 2)).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR})
    @Operation(operationId = "getSubjectRequest", summary = "Read a person's request")
    @APIResponse(
            responseCode = "200",
            description = "The request; ETag carries the version that the next step needs.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (subject-request-not-found).")
    public Response one(@PathParam("id") UUID id) {
        return findRequests
                .one(id)
                .map(SubjectRequestResource::tagged)
                .orElseGet(() -> problems.of(SubjectProblem.SUBJECT_REQUEST_NOT_FOUND, id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR})
    @Operation(operationId = "getSubjectRequestHistory", summary = "Read who did what about a person's request")
    @APIResponse(
            responseCode = "200",
            description = "All steps, the first first.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.History.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (subject-request-not-found).")
    public Response history(@PathParam("id") UUID id) {
        return findRequests
                .steps(id)
                .map(steps -> Response.ok(new SubjectRequestView.History(steps)).build())
                .orElseGet(() -> problems.of(SubjectProblem.SUBJECT_REQUEST_NOT_FOUND, id));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER})
    @Operation(
            operationId = "acknowledgeSubjectRequest",
            summary = "Note that the person was told that his request is dealt with")
    @APIResponse(
            responseCode = "200",
            description = "Noted.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (subject-request-not-found).")
    @APIResponse(responseCode = "409", description = "Answered or decided already (subject-request-in-wrong-state).")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(settleRequest.answer(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER})
    @Operation(
            operationId = "decideSubjectRequest",
            summary = "Decide about a person's request",
            description =
                    "What is kept is changed elsewhere and before: a correction that was made names the household's"
                            + " version or the survey that made it.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (subject-request-not-found).")
    @APIResponse(responseCode = "409", description = "Decided already (subject-request-in-wrong-state).")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecideSubjectRequest decision) {
        return answer(settleRequest.decide(id, Versions.expected(ifMatch), decision));
    }

    private Response answer(RequestOutcome outcome) {
        return switch (outcome) {
            case RequestOutcome.Filed(var request) ->
                Response.created(URI.create("/api/v1/subject-requests/" + request.id()))
                        .tag(Versions.tag(request.version()))
                        .entity(findRequests.view(request))
                        .build();
            case RequestOutcome.Done(var request) -> tagged(findRequests.view(request));
            case RequestOutcome.Unknown(var id) -> problems.of(SubjectProblem.SUBJECT_REQUEST_NOT_FOUND, id);
            case RequestOutcome.IdTaken(var id) -> problems.of(SubjectProblem.SUBJECT_REQUEST_ID_TAKEN, id);
            case RequestOutcome.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case RequestOutcome.WrongState(var state) ->
                problems.of(SubjectProblem.SUBJECT_REQUEST_IN_WRONG_STATE, state.name());
            case RequestOutcome.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response tagged(SubjectRequestView request) {
        return Response.ok(request).tag(Versions.tag(request.version())).build();
    }
}
