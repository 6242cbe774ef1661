package vn.giamngheo.household.ledger;

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
import vn.giamngheo.household.ledger.DrawLedger.Drawing;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the flow ledger. */
@Path("/api/v1/flow-ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Flow ledger",
        description = "Opening − decreases + increases = closing, in households and persons; each term lists its"
                + " households.")
public class LedgerResource {

    private final DrawLedger drawLedger;
    private final Problems problems;

    LedgerResource(DrawLedger drawLedger, Problems problems) {
        this.drawLedger = drawLedger;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(operationId = "getFlowLedger", summary = "Draw the flow ledger of an area, year and class")
    @APIResponse(
            responseCode = "200",
            description = "The ledger.",
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such area at the end of that year, or not wholly inside the caller's areas (area-not-found).")
    public Response draw(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(required = true, description = "POOR or NEAR_POOR.", example = "POOR")
                    @QueryParam("class")
                    @NotNull
                    HouseholdClass householdClass,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard) {
        return answer(drawLedger.draw(area, year, standard, householdClass), area, year, householdClass, null);
    }

    @GET
    @Path("/households")
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "listFlowHouseholds", summary = "List the households behind a term of the flow ledger")
    @APIResponse(
            responseCode = "200",
            description = "A page of households.",
            content = @Content(schema = @Schema(implementation = LedgerView.MemberPage.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such area at the end of that year, or not wholly inside the caller's areas (area-not-found).")
    public Response list(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(required = true, description = "POOR or NEAR_POOR.", example = "POOR")
                    @QueryParam("class")
                    @NotNull
                    HouseholdClass householdClass,
            @Parameter(required = true, example = "TO_NEAR_POOR") @QueryParam("term") @NotNull FlowTerm term,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var listed = drawLedger.list(area, year, standard, householdClass, term, Cursor.open(cursor, 1), limit);
        return answer(listed, area, year, householdClass, uri);
    }

    private Response answer(
            Drawing drawing, String area, int year, HouseholdClass householdClass, @Nullable UriInfo uri) {
        return switch (drawing) {
            case Drawing.Drawn drawn ->
                Response.ok(LedgerView.of(area, year, householdClass, drawn)).build();
            case Drawing.Listed(var households) -> households.answer(java.util.Objects.requireNonNull(uri));
            case Drawing.UnknownArea(var unknown) -> problems.of(AreaProblem.AREA_NOT_FOUND, unknown);
            case Drawing.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
