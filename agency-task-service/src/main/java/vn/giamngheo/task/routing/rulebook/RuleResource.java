package vn.giamngheo.task.routing.rulebook;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.routing.rulebook.EndRule.Ending;
import vn.giamngheo.task.routing.rulebook.EnterRule.Entering;
import vn.giamngheo.task.security.Roles;

/** The routing table over HTTP; master data, open to every account that wants to know why a task is whose. */
@Path("/api/v1/routing-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing", description = "Which agency answers for which need; rules end and are replaced, never changed.")
public class RuleResource {

    private final ReadRules readRules;
    private final FindRule findRule;
    private final EnterRule enterRule;
    private final EndRule endRule;
    private final Problems problems;

    RuleResource(ReadRules readRules, FindRule findRule, EnterRule enterRule, EndRule endRule, Problems problems) {
        this.readRules = readRules;
        this.findRule = findRule;
        this.enterRule = enterRule;
        this.endRule = endRule;
        this.problems = problems;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listRoutingRules", summary = "List the routing rules in the order of their numbers")
    @APIResponse(
            responseCode = "200",
            description = "A page of rules.",
            content = @Content(schema = @Schema(implementation = RuleDocs.RulePage.class)))
    public Response list(
            @Parameter(
                            description = "Only rules that speak of this standard, those of any standard included.",
                            example = "VN-2016")
                    @QueryParam("standard")
                    @Size(max = 50)
                    @Nullable
                    String standard,
            @Parameter(description = "Only rules for this need.", example = "WATER_SOURCE")
                    @QueryParam("need")
                    @Size(max = 100)
                    @Nullable
                    String need,
            @Parameter(description = "Only rules that name this agency.", example = "HEALTH")
                    @QueryParam("agency")
                    @Size(max = 100)
                    @Nullable
                    String agency,
            @QueryParam("trigger") @Nullable Trigger trigger,
            @Parameter(description = "Only rules that hold for the round of this year.", example = "2016")
                    @QueryParam("year")
                    @Min(2000)
                    @Max(2100)
                    @Nullable
                    Integer year,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var rules = readRules.list(new RuleFilter(standard, need, agency, trigger, year), after(cursor), limit + 1);
        return Page.of(rules, limit, RuleView::of, rule -> Cursor.after(rule.id()))
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getRoutingRule", summary = "Read a routing rule, with where it comes from")
    @APIResponse(
            responseCode = "200",
            description = "The rule; the ETag is its version.",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleView.class),
                            examples = @ExampleObject(name = "rule", value = RuleDocs.ONE)))
    @APIResponse(responseCode = "404", description = "routing-rule-not-found: no rule has this number.")
    public Response one(@PathParam("id") int id) {
        return findRule.byId(id)
                .map(rule -> answer(Response.Status.OK, rule))
                .orElseGet(() -> problems.of(RuleProblem.ROUTING_RULE_NOT_FOUND, Integer.toString(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "enterRoutingRule",
            summary = "Enter a routing rule",
            description =
                    "It decides from the next survey of each household on; tasks of earlier surveys stay. Those who"
                            + " review enter rules for an area within their own only.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is what it made.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden, or routing-rule-out-of-scope: the rule is not for an area wholly within the"
                    + " caller's.")
    @APIResponse(
            responseCode = "409",
            description = "routing-rule-request-taken: another rule was entered under this requestId.")
    public Response enter(@NotNull @Valid RuleRequest request) {
        return switch (enterRule.enter(request)) {
            case Entering.Entered(var rule) -> answer(Response.Status.CREATED, rule);
            case Entering.Repeated(var rule) -> answer(Response.Status.OK, rule);
            case Entering.RequestTaken(UUID id) -> problems.of(RuleProblem.ROUTING_RULE_REQUEST_TAKEN, id);
            case Entering.OutOfScope() -> problems.of(RuleProblem.ROUTING_RULE_OUT_OF_SCOPE);
            case Entering.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "endRoutingRule",
            summary = "Give a routing rule its end",
            description = "A rule is never changed or deleted: it ends, and another one begins. An end may be brought"
                    + " forward, not put off.")
    @APIResponse(
            responseCode = "200",
            description = "The rule with its end; the ETag is its version.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden, or routing-rule-out-of-scope: the rule is not for an area wholly within the"
                    + " caller's.")
    @APIResponse(responseCode = "404", description = "routing-rule-not-found: no rule has this number.")
    @APIResponse(
            responseCode = "409",
            description =
                    "routing-rule-ends-already: it ends no later than that. routing-rule-has-routed: it has routed"
                            + " tasks of a later round, which the detail names.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody ended the rule since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response end(
            @PathParam("id") int id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RuleEndingRequest request) {
        return switch (endRule.end(id, Versions.expected(ifMatch), request)) {
            case Ending.Ended(var rule) -> answer(Response.Status.OK, rule);
            case Ending.NoSuchRule(int unknown) ->
                problems.of(RuleProblem.ROUTING_RULE_NOT_FOUND, Integer.toString(unknown));
            case Ending.OutOfScope() -> problems.of(RuleProblem.ROUTING_RULE_OUT_OF_SCOPE);
            case Ending.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case Ending.EndsAlready(int year) ->
                problems.of(RuleProblem.ROUTING_RULE_ENDS_ALREADY, Integer.toString(year));
            case Ending.HasRouted(int year) -> problems.of(RuleProblem.ROUTING_RULE_HAS_ROUTED, Integer.toString(year));
            case Ending.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response answer(Response.Status status, RuleEntry rule) {
        var answer = Response.status(status).tag(Versions.tag(rule.version())).entity(RuleView.of(rule));
        return status == Response.Status.CREATED
                ? answer.location(URI.create("/api/v1/routing-rules/" + rule.id()))
                        .build()
                : answer.build();
    }

    private static int after(@Nullable String cursor) {
        var start = Cursor.open(cursor, 1);
        try {
            return start == null ? 0 : Integer.parseInt(start.keys().get(0));
        } catch (NumberFormatException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
