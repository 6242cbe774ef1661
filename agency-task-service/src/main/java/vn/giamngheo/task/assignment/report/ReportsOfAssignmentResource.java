package vn.giamngheo.task.assignment.report;

import java.util.List;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.assignment.AssignmentProblem;

import static vn.giamngheo.task.security.Roles.ADMIN;
import static vn.giamngheo.task.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.task.security.Roles.AUDITOR;
import static vn.giamngheo.task.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.task.security.Roles.REVIEWING_OFFICER;

/** The reports of an assignment over HTTP. */
@Path("/api/v1/assignments/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class ReportsOfAssignmentResource {

    private final WriteReport writeReport;
    private final FindReports findReports;
    private final ReportAnswers answers;
    private final Problems problems;

    ReportsOfAssignmentResource(
            WriteReport writeReport, FindReports findReports, ReportAnswers answers, Problems problems) {
        this.writeReport = writeReport;
        this.findReports = findReports;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER})
    @Operation(
            operationId = "writeReport",
            summary = "Write a first draft of a report",
            description = "By an officer of the assignment's agency whose areas hold the plan's.")
    @APIResponse(
            responseCode = "201",
            description = "It is a draft.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: the account acts for another agency, or"
                    + " its areas do not hold the plan's.")
    @APIResponse(responseCode = "404", description = "assignment-not-found: no assignment has this id.")
    @APIResponse(
            responseCode = "409",
            description = "report-exists: there is one for the year and the period that was not returned."
                    + " report-id-taken: another report has the id, or this one was written with another body.")
    public Response write(@PathParam("id") UUID id, @NotNull @Valid ReportRequest request) {
        return answers.of(writeReport.write(id, request));
    }

    @GET
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR, ADMIN})
    @Operation(
            operationId = "listReports",
            summary = "List the reports of an assignment, oldest first",
            description = "For the assignment's agency, the one that leads the plan, reviewing officers, auditors and"
                    + " administrators, whose areas hold the plan's. For everybody else there are none.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reports.",
            content = @Content(schema = @Schema(implementation = ReportPage.class)))
    @APIResponse(responseCode = "404", description = "assignment-not-found: no assignment has this id.")
    public Response list(
            @PathParam("id") UUID id,
            @Parameter(example = "2017") @QueryParam("year") @Nullable Integer year,
            @QueryParam("state") @Nullable ReportState state,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, 1);
        return findReports
                .page(id, year, state, limit, start == null ? null : start.uuid(0))
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(AssignmentProblem.ASSIGNMENT_NOT_FOUND, id.toString()));
    }

    /** For the document only: a generic page has no name there. */
    @Schema(name = "ReportPage")
    private record ReportPage(
            @Schema(required = true) List<ReportView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
