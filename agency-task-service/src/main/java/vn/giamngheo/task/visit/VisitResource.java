package vn.giamngheo.task.visit;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.visit.TellWhomToVisit.Telling;

/** Whom to visit over HTTP: the one answer of this service in which a person is named. */
@Path("/api/v1/tasks/{id}/household")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.AGENCY_OFFICER,
    Roles.COMMUNE_OFFICER,
    Roles.REVIEWING_OFFICER,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.INTEGRATION
})
@Tag(name = "Tasks")
public class VisitResource {

    private static final String NOT_KEPT = "no-store";
    private static final int RETRY_AFTER_SECONDS = 10;
    private static final String EXAMPLE = """
            {
              "taskId": "01936a60-0d00-7000-8000-0000000000aa",
              "householdId": "01936a5e-7c00-7000-8000-000000000001",
              "code": "PL-0001",
              "headName": "Nguyễn Thị Mẫu",
              "commune": { "code": "20107", "validFrom": "2015-01-01", "name": "Phú Lộc" },
              "address": "Tổ dân phố 1",
              "members": 4,
              "synthetic": true
            }""";

    private final TellWhomToVisit tellWhomToVisit;
    private final Problems problems;

    VisitResource(TellWhomToVisit tellWhomToVisit, Problems problems) {
        this.tellWhomToVisit = tellWhomToVisit;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getHouseholdToVisit",
            summary = "Read whom to visit for a task",
            description = "Only for the account that takes care of the task, acting for the task's agency, until the"
                    + " task is over; whoever else sees the task is refused. Every read is logged, here and where the"
                    + " register is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The household as the register has it now.",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitView.class),
                            examples = @ExampleObject(name = "household", value = EXAMPLE)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden, or not-your-visit: the caller does not take care of the task, or does not act for"
                    + " its agency.")
    @APIResponse(
            responseCode = "404",
            description = "task-not-found: no task has this id, or it lies out of the caller's sight. household-gone:"
                    + " the household is not on the register any more.")
    @APIResponse(responseCode = "409", description = "visit-over: the task is over; nobody has to go there for it.")
    @APIResponse(
            responseCode = "503",
            description = "service-unavailable, or visit-card-unavailable: household-service does not answer; try again"
                    + " after Retry-After.")
    public Response household(@PathParam("id") UUID id) {
        return switch (tellWhomToVisit.tell(id)) {
            case Telling.Told(var visit) ->
                Response.ok(visit).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
            case Telling.NoSuchTask(var unknown) -> problems.of(VisitProblem.TASK_NOT_FOUND, unknown);
            case Telling.NotYourVisit() -> problems.of(VisitProblem.NOT_YOUR_VISIT);
            case Telling.Over(var state) -> problems.of(VisitProblem.VISIT_OVER, state);
            case Telling.HouseholdGone() -> problems.of(VisitProblem.HOUSEHOLD_GONE);
            case Telling.Away() ->
                Response.fromResponse(problems.of(VisitProblem.VISIT_CARD_UNAVAILABLE))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build();
        };
    }
}
