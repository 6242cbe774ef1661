package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.task.security.Roles.ADMIN;
import static vn.giamngheo.task.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.task.security.Roles.AUDITOR;
import static vn.giamngheo.task.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.task.security.Roles.REVIEWING_OFFICER;

/** A report over HTTP. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
@APIResponse(
        responseCode = "404",
        description = "report-not-found: no report has this id, or it is another agency's or another area's.")
public class ReportResource {

    private final FindReports findReports;
    private final ChangeReport changeReport;
    private final SubmitReport submitReport;
    private final JudgeReport judgeReport;
    private final ReportAnswers answers;
    private final Problems problems;

    ReportResource(
            FindReports findReports,
            ChangeReport changeReport,
            SubmitReport submitReport,
            JudgeReport judgeReport,
            ReportAnswers answers,
            Problems problems) {
        this.findReports = findReports;
        this.changeReport = changeReport;
        this.submitReport = submitReport;
        this.judgeReport = judgeReport;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER, REVIEWING_OFFICER, AUDITOR, ADMIN})
    @Operation(operationId = "getReport", summary = "Read a report with its history")
    @APIResponse(
            responseCode = "200",
            description = "The report; the ETag is its version.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response one(@PathParam("id") UUID id) {
        return findReports
                .one(id)
                .map(report -> ReportAnswers.tagged(Response.ok(), report))
                .orElseGet(() -> problems.of(ReportProblem.REPORT_NOT_FOUND, id.toString()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER})
    @Operation(
            operationId = "changeReport",
            summary = "Write a report anew",
            description = "By its agency, while it is a draft or returned.")
    @APIResponse(
            responseCode = "200",
            description = "It says this now.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: it is another agency's.")
    @APIResponse(
            responseCode = "409",
            description = "report-move-not-possible: submitted or accepted; the detail says what is possible."
                    + " report-exists: another one tells of that year and period.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReportRequest request) {
        return answers.of(changeReport.change(id, Versions.expected(ifMatch), request.content()));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({AGENCY_OFFICER, COMMUNE_OFFICER})
    @Operation(
            operationId = "submitReport",
            summary = "Hand a report in",
            description = "By its agency, while it is a draft or returned.")
    @APIResponse(
            responseCode = "200",
            description = "It waits to be accepted.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: it is another agency's.")
    @APIResponse(
            responseCode = "409",
            description = "report-move-not-possible: submitted or accepted; the detail says what is possible."
                    + " report-exists: another one tells of the year and period by now.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(submitReport.submit(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(AGENCY_OFFICER)
    @Operation(
            operationId = "acceptReport",
            summary = "Accept a report",
            description = "By an officer of the agency that leads the plan who neither wrote nor submitted it. It is"
                    + " final then.")
    @APIResponse(
            responseCode = "200",
            description = "It is accepted.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-leading-the-plan: the account acts for another agency."
                    + " own-report: it wrote, changed or submitted the report.")
    @APIResponse(
            responseCode = "409",
            description = "report-move-not-possible: it is not submitted; the detail says what is possible.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(judgeReport.judge(id, Versions.expected(ifMatch), null));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(AGENCY_OFFICER)
    @Operation(
            operationId = "returnReport",
            summary = "Give a report back with a reason",
            description = "By an officer of the agency that leads the plan who neither wrote nor submitted it.")
    @APIResponse(
            responseCode = "200",
            description = "Its agency may change and submit it again.",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-leading-the-plan: the account acts for another agency."
                    + " own-report: it wrote, changed or submitted the report.")
    @APIResponse(
            responseCode = "409",
            description = "report-move-not-possible: it is not submitted; the detail says what is possible.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answers.of(judgeReport.judge(id, Versions.expected(ifMatch), request.reason()));
    }
}
