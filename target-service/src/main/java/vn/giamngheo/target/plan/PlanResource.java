package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
@Tag(name = "Plans", description = "What the areas have promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class PlanResource {

    private final ListPlans listPlans;
    private final FindPlan findPlan;
    private final Problems problems;

    PlanResource(ListPlans listPlans, FindPlan findPlan, Problems problems) {
        this.listPlans = listPlans;
        this.findPlan = findPlan;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List the plans that bind an area in a year",
            description = "Everybody with a role may read every plan, whatever the scope.")
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
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return listPlans
                .page(new ListPlans.Filter(area, year), limit, after(Cursor.open(cursor, 1)))
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
