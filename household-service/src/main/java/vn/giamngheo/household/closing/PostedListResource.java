package vn.giamngheo.household.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
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

/** HTTP door to a posted list and the complaints about it. */
@Path("/api/v1/survey-rounds/{year}/communes/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closings")
public class PostedListResource {

    private final PostedList postedList;
    private final HandleComplaints complaints;
    private final Problems problems;

    PostedListResource(PostedList postedList, HandleComplaints complaints, Problems problems) {
        this.postedList = postedList;
        this.complaints = complaints;
        this.problems = problems;
    }

    @GET
    @Path("/posted-list")
    @PermitAll
    @Operation(
            operationId = "getPostedList",
            summary = "Read a posted list",
            description = "Open to everybody while the list hangs out, gone when the term is over: the heads of the"
                    + " households that are to be poor or near-poor, and their village.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list.",
            content = @Content(schema = @Schema(implementation = PostedPage.class)))
    @APIResponse(responseCode = "404", description = "No list hangs out (list-not-posted).")
    public Response posted(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return postedList
                .rows(year, code, Cursor.open(cursor, 2), limit + 1)
                .map(rows -> Page.of(rows, limit, PostedView::of, row -> Cursor.after(row.surveyId(), row.standard()))
                        .answer(uri))
                .orElseGet(() -> problems.of(ClosingProblem.LIST_NOT_POSTED, code, Integer.toString(year)));
    }

    @GET
    @Path("/complaints")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR})
    @Operation(operationId = "listComplaints", summary = "List the complaints about a commune's list")
    @APIResponse(
            responseCode = "200",
            description = "A page of complaints.",
            content = @Content(schema = @Schema(implementation = ComplaintPage.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    public Response list(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return complaints
                .list(year, code, Cursor.open(cursor, 1), limit)
                .map(page ->
                        new Page<>(page.items().stream().map(ComplaintView::of).toList(), page.next()).answer(uri))
                .orElseGet(() -> problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, code, Integer.toString(year)));
    }

    @POST
    @Path("/complaints")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER})
    @Operation(operationId = "fileComplaint", summary = "File a complaint about a posted list")
    @APIResponse(
            responseCode = "201",
            description = "Filed; it keeps the list from closing until it is answered.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune in that round, or outside the caller's areas (commune-not-in-round).")
    @APIResponse(responseCode = "409", description = "commune-not-posted or complaint-id-taken.")
    public Response file(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @NotNull @Valid ComplaintRequest request) {
        return answer(complaints.file(year, code, request));
    }

    @POST
    @Path("/complaints/{id}/answer")
    @RolesAllowed({COMMUNE_OFFICER})
    @Operation(
            operationId = "answerComplaint",
            summary = "Answer a complaint after looking again",
            description = "When it is upheld, the survey is returned or corrected as any other.")
    @APIResponse(
            responseCode = "200",
            description = "Answered.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(responseCode = "404", description = "commune-not-in-round or complaint-not-found.")
    @APIResponse(responseCode = "409", description = "complaint-already-answered.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response answer(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(example = "20107") @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ComplaintRequest.AnswerRequest request) {
        return answer(complaints.answer(year, code, id, Versions.expected(ifMatch), request));
    }

    private Response answer(HandleComplaints.Handling handling) {
        return switch (handling) {
            case HandleComplaints.Handling.Filed(var complaint, var anew) ->
                Response.status(anew ? Response.Status.CREATED : Response.Status.OK)
                        .tag(Versions.tag(complaint.version()))
                        .entity(ComplaintView.of(complaint))
                        .build();
            case HandleComplaints.Handling.UnknownCommune(var code, var year) ->
                problems.of(ClosingProblem.COMMUNE_NOT_IN_ROUND, code, Integer.toString(year));
            case HandleComplaints.Handling.UnknownComplaint(var id) ->
                problems.of(ClosingProblem.COMPLAINT_NOT_FOUND, id);
            case HandleComplaints.Handling.IdTaken(var id) -> problems.of(ClosingProblem.COMPLAINT_ID_TAKEN, id);
            case HandleComplaints.Handling.NotPosted() -> problems.of(ClosingProblem.COMMUNE_NOT_POSTED);
            case HandleComplaints.Handling.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case HandleComplaints.Handling.AlreadyAnswered(var id) ->
                problems.of(ClosingProblem.COMPLAINT_ALREADY_ANSWERED, id);
            case HandleComplaints.Handling.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    /** A household on a posted list: the least that lets a neighbour object. */
    @Schema(name = "PostedHousehold")
    private record PostedView(
            @Schema(required = true) String headName,
            @Schema(nullable = true) @Nullable String village,
            @Schema(required = true) String standard,
            @Schema(required = true, examples = "POOR") String classification,

            @Schema(required = true, description = "Made up for a demonstration.")
            boolean synthetic) {

        static PostedView of(PostedList.Row row) {
            return new PostedView(row.headName(), row.village(), row.standard(), row.householdClass(), row.synthetic());
        }
    }

    @Schema(name = "PostedListPage")
    private record PostedPage(
            @Schema(required = true) List<PostedView> items,
            @Nullable String next) {}

    /** A complaint and its answer. */
    @Schema(name = "Complaint")
    private record ComplaintView(
            @Schema(required = true) UUID id,
            @Schema(nullable = true) @Nullable UUID householdId,
            @Schema(required = true) String text,
            @Schema(required = true) LocalDate receivedOn,

            @Schema(nullable = true, description = "The last day for the answer, in working days.") @Nullable
            LocalDate dueOn,

            @Schema(required = true) Complaint.State state,
            @Schema(nullable = true) Complaint.@Nullable Outcome outcome,
            @Schema(nullable = true) @Nullable String answer,
            @Schema(required = true) long version) {

        static ComplaintView of(Complaint complaint) {
            return new ComplaintView(
                    complaint.id(),
                    complaint.householdId(),
                    complaint.text(),
                    complaint.receivedOn(),
                    complaint.dueOn(),
                    complaint.state(),
                    complaint.outcome(),
                    complaint.answer(),
                    complaint.version());
        }
    }

    @Schema(name = "ComplaintPage")
    private record ComplaintPage(
            @Schema(required = true) List<ComplaintView> items,
            @Nullable String next) {}
}
