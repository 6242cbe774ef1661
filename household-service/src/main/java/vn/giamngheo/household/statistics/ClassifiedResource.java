package vn.giamngheo.household.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.statistics.ListClassified.Listing;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the households behind the figures. */
@Path("/api/v1/classifications/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class ClassifiedResource {

    private final ListClassified listClassified;
    private final Problems problems;

    ClassifiedResource(ListClassified listClassified, Problems problems) {
        this.listClassified = listClassified;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(
            operationId = "listClassifiedHouseholds",
            summary = "List what the households of an area were classified as in a round",
            description = "By the result that stands, in the order of the households' ids; the area is what it was on"
                    + " the round's last day. The same households that the closing of a commune counts.")
    @APIResponse(
            responseCode = "200",
            description = "A page of households.",
            content = @Content(schema = @Schema(implementation = ClassifiedView.ClassifiedPage.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such area on the round's last day, or not wholly inside the caller's areas"
                    + " (area-not-found).")
    public Response list(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard,
            @Parameter(description = "Only this class.", example = "POOR") @QueryParam("class") @Nullable
                    HouseholdClass householdClass,
            @Parameter(description = "Only those who lack this indicator of the standard.", example = "SANITATION")
                    @QueryParam("deprivation")
                    @Nullable
                    String deprivation,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var wanted = new ListClassified.Wanted(area, year, standard, householdClass, deprivation);
        return switch (listClassified.list(wanted, Cursor.open(cursor, 1), limit)) {
            case Listing.Listed(var households) -> households.answer(uri);
            case Listing.UnknownArea(var unknown) -> problems.of(AreaProblem.AREA_NOT_FOUND, unknown);
            case Listing.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
