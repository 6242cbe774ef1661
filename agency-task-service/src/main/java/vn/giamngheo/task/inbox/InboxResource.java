package vn.giamngheo.task.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.FigureAnswers;
import vn.giamngheo.task.security.Roles;

/** Inboxes over HTTP. */
@Path("/api/v1/agencies/{code}/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards", description = "What the agencies have to do, what they did, and whether it helped.")
public class InboxResource {

    private final ReadInbox readInbox;
    private final FigureAnswers answers;

    InboxResource(ReadInbox readInbox, FigureAnswers answers) {
        this.readInbox = readInbox;
        this.answers = answers;
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
    @Operation(
            operationId = "getInbox",
            summary = "Count what lies before an agency now",
            description = "Counts the agency's tasks that the caller may list and that are not over, of all rounds.")
    @APIResponse(
            responseCode = "200",
            description = "The inbox.",
            content =
                    @Content(
                            schema = @Schema(implementation = InboxView.class),
                            examples = @ExampleObject(name = "inbox", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role has no tasks to see. foreign-agency: an agency officer asked for the"
                    + " inbox of another agency.")
    @APIResponse(responseCode = "404", description = "agency-not-found: no agency has this code.")
    public Response inbox(
            @Parameter(example = "HEALTH") @PathParam("code") String code,
            @Parameter(
                            description = "Only tasks of this area: what lies below it, and what was merged into it.",
                            example = "20107")
                    @QueryParam("area")
                    @Nullable
                    String area) {
        return answers.of(
                readInbox.of(code, area),
                (inbox, asOf) ->
                        Response.ok(InboxView.of(code, area, inbox, asOf)).build());
    }

    private static final String EXAMPLE = """
            {
              "agency": "HEALTH",
              "asOf": "2016-03-01T02:00:00Z",
              "today": "2016-03-01",
              "weekEnd": "2016-03-08",
              "due": [
                {
                  "state": "OPEN",
                  "due": "LATE",
                  "count": 12,
                  "href": "/api/v1/tasks?agency=HEALTH&state=OPEN&due=LATE"
                }
              ],
              "priorities": [
                {
                  "priority": 1,
                  "count": 12,
                  "href": "/api/v1/tasks?agency=HEALTH&owed=true&priority=1"
                }
              ],
              "unassigned": { "count": 7, "href": "/api/v1/tasks?agency=HEALTH&owed=true&assignee=nobody" },
              "mine": { "count": 5, "href": "/api/v1/tasks?agency=HEALTH&owed=true&assignee=me" },
              "offered": { "count": 0, "href": "/api/v1/tasks?offeredTo=HEALTH" },
              "containsSyntheticData": true
            }""";
}
