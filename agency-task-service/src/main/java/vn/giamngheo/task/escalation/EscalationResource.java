package vn.giamngheo.task.escalation;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Roles;

/** Escalations over HTTP. */
@Path("/api/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations", description = "Who was told that a task's term ends or has ended.")
public class EscalationResource {

    private final ListEscalations listEscalations;
    private final SeeEscalation seeEscalation;
    private final Problems problems;

    EscalationResource(ListEscalations listEscalations, SeeEscalation seeEscalation, Problems problems) {
        this.listEscalations = listEscalations;
        this.seeEscalation = seeEscalation;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER, Roles.REVIEWING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listEscalations",
            summary = "List escalations, newest first",
            description = "An agency officer sees those of the own agency's tasks and those that were raised to the own"
                    + " agency, the other roles all; everybody within the areas of their token.")
    @APIResponse(
            responseCode = "200",
            description = "A page of escalations.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationDocs.EscalationPage.class),
                            examples = @ExampleObject(name = "escalations", value = EscalationDocs.PAGE)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, invalid-cursor, unknown-query-parameter, or unknown-filter-value: a filter"
                    + " names an agency or area that does not exist; errors[] says which.")
    public Response list(
            @Parameter(description = "Only those of this agency's tasks.", example = "HEALTH")
                    @QueryParam("agency")
                    @Nullable
                    String agency,
            @Parameter(description = "Only those that were raised to this agency.", example = "LABOUR")
                    @QueryParam("recipient")
                    @Nullable
                    String recipient,
            @Parameter(description = "Only those of this level.", schema = @Schema(implementation = Level.class))
                    @QueryParam("level")
                    @Nullable
                    String level,
            @Parameter(description = "Only those of this term.", schema = @Schema(implementation = Deadline.class))
                    @QueryParam("deadline")
                    @Nullable
                    String deadline,
            @Parameter(
                            description = "Only those of tasks of this area: what lies below it, and what was merged"
                                    + " into it.",
                            example = "20107")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Only those of this task.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("task")
                    @Nullable
                    String task,
            @Parameter(
                            description = "true: only those whose term still ends unmet; false: only settled ones.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("open")
                    @Nullable
                    String open,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var filter = new EscalationFilter(
                agency,
                recipient,
                EscalationQuery.choice("level", level, Level.class),
                EscalationQuery.choice("deadline", deadline, Deadline.class),
                area,
                EscalationQuery.id("task", task),
                EscalationQuery.truth("open", open));
        var start = Cursor.open(cursor, 1);
        return switch (listEscalations.list(filter, start == null ? null : start.uuid(0), limit + 1)) {
            case ListEscalations.Found found ->
                Page.of(
                                found.escalations(),
                                limit,
                                EscalationView::of,
                                late -> Cursor.after(late.escalation().id()))
                        .answer(uri);
            case ListEscalations.UnknownValues unknown ->
                problems.of(EscalationProblem.UNKNOWN_FILTER_VALUE, faults(unknown));
        };
    }

    @POST
    @Path("/{id}/sight")
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER})
    @Operation(
            operationId = "seeEscalation",
            summary = "Say that the recipient has seen an escalation",
            description = "By an officer of the agency that it was raised to. The first time counts; saying it again"
                    + " changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The escalation.",
            content =
                    @Content(
                            schema = @Schema(implementation = EscalationView.class),
                            examples = @ExampleObject(name = "escalation", value = EscalationDocs.ONE)))
    @APIResponse(responseCode = "403", description = "forbidden, or escalation-not-yours: it was raised to another.")
    @APIResponse(
            responseCode = "404",
            description = "escalation-not-found: no escalation has this id, or it lies out of the caller's sight.")
    public Response see(@PathParam("id") UUID id) {
        return switch (seeEscalation.see(id)) {
            case SeeEscalation.Seen seen ->
                Response.ok(EscalationView.of(seen.escalation())).build();
            case SeeEscalation.NotYours foreign ->
                problems.of(EscalationProblem.ESCALATION_NOT_YOURS, foreign.recipient());
            case SeeEscalation.NoSuchEscalation none -> problems.of(EscalationProblem.ESCALATION_NOT_FOUND, none.id());
        };
    }

    private static List<Fault> faults(ListEscalations.UnknownValues unknown) {
        return unknown.filters().stream()
                .map(filter -> switch (filter) {
                    case AGENCY -> Fault.at("agency", "UnknownAgency");
                    case RECIPIENT -> Fault.at("recipient", "UnknownAgency");
                    case AREA -> Fault.at("area", "UnknownArea");
                })
                .toList();
    }
}
