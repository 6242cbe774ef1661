package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.target.area.AreaCode;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to the plans. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What the areas have promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class PlanResource {

    private final ListPlans listPlans;
    private final FindPlan findPlan;
    private final DraftPlan draftPlan;
    private final EditPlan editPlan;
    private final DiscardDraft discardDraft;
    private final PlanAnswers answers;
    private final Problems problems;

    PlanResource(
            ListPlans listPlans,
            FindPlan findPlan,
            DraftPlan draftPlan,
            EditPlan editPlan,
            DiscardDraft discardDraft,
            PlanAnswers answers,
            Problems problems) {
        this.listPlans = listPlans;
        this.findPlan = findPlan;
        this.draftPlan = draftPlan;
        this.editPlan = editPlan;
        this.discardDraft = discardDraft;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List the plans that bind an area in a year",
            description =
                    "Everybody with a role may read every plan that binds or has bound, whatever the scope. Drafts are"
                            + " seen by the reviewing officers, administrators and auditors of their areas.")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans, by id.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanPage.class),
                            examples = @ExampleObject(name = "phu-loc", value = PlanExamples.PAGE)))
    public Response list(
            @Parameter(
                            description = "Only plans whose area covers this one; an unknown area is covered by none.",
                            example = "20107")
                    @QueryParam("area")
                    @Pattern(regexp = AreaCode.PATTERN)
                    @Nullable
                    String area,
            @Parameter(
                            description = "Only plans that speak of this year: in their period, or as their baseline.",
                            example = "2016")
                    @QueryParam("year")
                    @Min(1900)
                    @Max(2999)
                    @Nullable
                    Integer year,
            @Parameter(description = "Those that bind, unless another state is asked for.")
                    @QueryParam("state")
                    @DefaultValue("APPROVED")
                    PlanState state,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return listPlans
                .page(new ListPlans.Filter(state, area, year), limit, after(Cursor.open(cursor, 1)))
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlan", summary = "Read a plan with its yearly targets")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "phu-loc", value = PlanExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "No such plan (plan-not-found).")
    public Response one(@Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id) {
        return findPlan.viewOf(id)
                .map(plan -> Response.ok(plan).tag(Versions.tag(plan.version())).build())
                .orElseGet(() -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(operationId = "draftPlan", summary = "Begin a plan")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "No such area within the caller's areas (area-not-found).")
    @APIResponse(responseCode = "409", description = "Another plan has the id (id-taken).")
    public Response draft(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "draft", value = PlanExamples.REQUEST)))
                    @NotNull
                    @Valid
                    PlanRequest request) {
        return answers.of(draftPlan.draft(request.id(), request));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(
            operationId = "editPlan",
            summary = "Write a draft anew",
            description = "Indicators are told apart by their codes: one that stays keeps its parts.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found or area-not-found.")
    @APIResponse(responseCode = "409", description = "It binds, or did (plan-not-a-draft).")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlanRequest request) {
        return answers.of(editPlan.edit(id, Versions.expected(ifMatch), request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(operationId = "discardPlanDraft", summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Gone.")
    @APIResponse(responseCode = "404", description = "No such plan within the caller's areas (plan-not-found).")
    @APIResponse(responseCode = "409", description = "It binds, or did (plan-not-a-draft).")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(discardDraft.discard(id, Versions.expected(ifMatch)));
    }

    private static @Nullable UUID after(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.uuid(0);
    }

    /** For the document only: a generic page has no name there. */
    @Schema(name = "PlanPage")
    private record PlanPage(
            @Schema(required = true) List<PlanView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
