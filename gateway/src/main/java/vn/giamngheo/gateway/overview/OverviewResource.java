package vn.giamngheo.gateway.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.gateway.security.Roles.ADMIN;
import static vn.giamngheo.gateway.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.gateway.security.Roles.AUDITOR;
import static vn.giamngheo.gateway.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.gateway.security.Roles.INTEGRATION;
import static vn.giamngheo.gateway.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.gateway.security.Roles.SURVEYOR;

/** HTTP door to the overview. */
@Path("/api/v1/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview", description = "What the services know of an area, in one answer.")
public class OverviewResource {

    private final ComposeOverview composeOverview;
    private final Problems problems;

    OverviewResource(ComposeOverview composeOverview, Problems problems) {
        this.composeOverview = composeOverview;
        this.problems = problems;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(
            operationId = "getOverview",
            summary = "Read an area's year at a glance",
            description = "Statistics, progress of the plan and open tasks in one call. Without a plan for the area and"
                    + " year there is no progress. A service that does not answer is named in partial.")
    @APIResponse(
            responseCode = "200",
            description = "The overview, possibly with parts missing.",
            content =
                    @Content(
                            schema = @Schema(implementation = OverviewView.class),
                            examples = @ExampleObject(name = "surveyor", value = OverviewDocs.SURVEYOR_SEES)))
    @APIResponse(responseCode = "404", description = "No such area, or not within the caller's reach (area-not-found).")
    public Response overview(
            @Parameter(description = "Code of the area.", example = "482", required = true)
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = "[0-9A-Za-z._-]{1,20}")
                    String area,
            @Parameter(description = "The survey round's year.", example = "2016", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year) {
        return switch (composeOverview.compose(area, year)) {
            case Composition.Composed(var overview) -> Response.ok(overview).build();
            case Composition.UnknownArea() -> problems.of(OverviewProblem.AREA_NOT_FOUND, area);
        };
    }
}
