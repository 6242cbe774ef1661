package vn.giamngheo.household.duplicate;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.household.registry.HouseholdProblem;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;

/** HTTP door to entries that may be the same household. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates", description = "Entries that may be the same household; merged by POST /household-merges.")
public class DuplicateResource {

    private final FindDuplicates findDuplicates;
    private final DistinguishHouseholds distinguishHouseholds;
    private final Problems problems;

    DuplicateResource(FindDuplicates findDuplicates, DistinguishHouseholds distinguishHouseholds, Problems problems) {
        this.findDuplicates = findDuplicates;
        this.distinguishHouseholds = distinguishHouseholds;
        this.problems = problems;
    }

    @GET
    @Path("/household-duplicates")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION})
    @Operation(
            operationId = "listDuplicateCandidates",
            summary = "List pairs of households that may be the same",
            description =
                    "Because a member has the same identity number, or the same name (tones aside), birth year and"
                            + " village. Pairs that were merged or found distinct are gone.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pairs.",
            content = @Content(schema = @Schema(implementation = DuplicateView.DuplicatePage.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such area on that day, or not wholly inside the caller's areas (area-not-found).")
    public Response list(
            @Parameter(required = true, description = "Code of the commune or a unit above.", example = "20107")
                    @QueryParam("area")
                    @NotBlank
                    String area,
            @Parameter(description = "The day on which the code is meant; today when absent.", example = "2016-06-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return findDuplicates
                .list(area, asOf, Cursor.open(cursor, 2), limit)
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(AreaProblem.AREA_NOT_FOUND, area));
    }

    @POST
    @Path("/household-distinctions")
    @RolesAllowed({COMMUNE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "distinguishHouseholds",
            summary = "Say that two entries that look alike are two households")
    @APIResponse(responseCode = "204", description = "Noted; the pair is no candidate any more.")
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    public Response distinguish(@NotNull @Valid DistinctionRequest request) {
        return switch (distinguishHouseholds.distinguish(request)) {
            case DistinguishHouseholds.Distinguishing.Distinguished() ->
                Response.noContent().build();
            case DistinguishHouseholds.Distinguishing.UnknownHousehold(var id) ->
                problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id);
            case DistinguishHouseholds.Distinguishing.Same() ->
                problems.of(CommonProblem.INVALID_REQUEST, java.util.List.of(Fault.at("/secondId", "SameHousehold")));
        };
    }
}
