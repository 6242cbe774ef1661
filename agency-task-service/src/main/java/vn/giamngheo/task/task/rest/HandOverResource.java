package vn.giamngheo.task.task.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.OfferHandOver;
import vn.giamngheo.task.task.Offering;
import vn.giamngheo.task.task.ReadHandOvers;
import vn.giamngheo.task.task.model.HandOver;

/** Handing tasks over between agencies, over HTTP. */
@Path("/api/v1/tasks/{id}/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER})
@Tag(name = "Hand-overs", description = "A task changes hands only when the other agency accepts it.")
public class HandOverResource {

    private final OfferHandOver offerHandOver;
    private final ReadHandOvers readHandOvers;
    private final TaskAnswers answers;
    private final Problems problems;

    HandOverResource(OfferHandOver offerHandOver, ReadHandOvers readHandOvers, TaskAnswers answers, Problems problems) {
        this.offerHandOver = offerHandOver;
        this.readHandOvers = readHandOvers;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Operation(
            operationId = "offerHandOver",
            summary = "Offer a task to another agency",
            description = "It stays where it is until the other agency accepts; meanwhile that one sees it, too."
                    + " If-Match names the task's version.")
    @APIResponse(
            responseCode = "201",
            description = "The offer; the ETag is its version.",
            content = @Content(schema = @Schema(implementation = HandOverView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same offer was made before.",
            content = @Content(schema = @Schema(implementation = HandOverView.class)))
    @APIResponse(responseCode = "403", description = "forbidden, or step-not-yours: the task is another agency's.")
    @APIResponse(responseCode = "404", description = "task-not-found: none within the caller's sight.")
    @APIResponse(
            responseCode = "409",
            description = "step-not-possible, task-already-offered, task-already-there: the other agency answers for"
                    + " this need already; task-id-taken: the id belongs to another offer.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody changed the task since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response offer(
            @PathParam("id") UUID task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Offer offer) {
        var outcome =
                offerHandOver.offer(task, Versions.expected(ifMatch), offer.id(), offer.toAgency(), offer.reason());
        return switch (outcome) {
            case Offering.Offered offered -> answer(Response.Status.CREATED, offered.handOver());
            case Offering.Repeated before -> answer(Response.Status.OK, before.handOver());
            case Offering.IdTaken taken -> problems.of(TaskProblem.TASK_ID_TAKEN, taken.id());
            case Offering.Refused refused -> answers.of(refused.why());
            case Offering.AlreadyOffered already -> problems.of(TaskProblem.TASK_ALREADY_OFFERED, already.agency());
            case Offering.UnknownAgency unknown ->
                problems.of(CommonProblem.INVALID_REQUEST, List.of(Fault.at("/toAgency", "UnknownAgency")));
            case Offering.AlreadyThere there -> problems.of(TaskProblem.TASK_ALREADY_THERE, there.agency());
        };
    }

    @GET
    @RolesAllowed({
        Roles.AGENCY_OFFICER,
        Roles.COMMUNE_OFFICER,
        Roles.REVIEWING_OFFICER,
        Roles.AUDITOR,
        Roles.ADMIN,
        Roles.INTEGRATION
    })
    @Operation(operationId = "listHandOvers", summary = "List the offers of a task and their answers, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of offers.",
            content = @Content(schema = @Schema(implementation = TaskDocs.HandOverPage.class)))
    @APIResponse(responseCode = "404", description = "task-not-found: none within the caller's sight.")
    public Response list(
            @PathParam("id") UUID task,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return readHandOvers
                .of(task, FilterValues.after(cursor), limit + 1)
                .map(found -> Page.of(found, limit, HandOverView::of, offer -> Cursor.after(offer.id()))
                        .answer(uri))
                .orElseGet(() -> problems.of(TaskProblem.TASK_NOT_FOUND, task));
    }

    private static Response answer(Response.Status status, HandOver offer) {
        return Response.status(status)
                .entity(HandOverView.of(offer))
                .tag(Versions.tag(offer.version()))
                .build();
    }
}
