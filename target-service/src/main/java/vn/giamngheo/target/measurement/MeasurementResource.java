package vn.giamngheo.target.measurement;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.target.plan.PlanProblem;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to what was measured by hand. */
@Path("/api/v1/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements", description = "What no survey shows, entered with its evidence.")
@RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class MeasurementResource {

    private final RecordMeasurement recordMeasurement;
    private final WithdrawMeasurement withdrawMeasurement;
    private final FindMeasurements findMeasurements;
    private final Problems problems;

    MeasurementResource(
            RecordMeasurement recordMeasurement,
            WithdrawMeasurement withdrawMeasurement,
            FindMeasurements findMeasurements,
            Problems problems) {
        this.recordMeasurement = recordMeasurement;
        this.withdrawMeasurement = withdrawMeasurement;
        this.findMeasurements = findMeasurements;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, AGENCY_OFFICER})
    @Operation(
            operationId = "recordMeasurement",
            summary = "Enter what was measured",
            description =
                    "For indicators that no survey shows. The measurement of the same indicator, area and year before"
                            + " it is kept and counts no more.")
    @APIResponse(
            responseCode = "201",
            description = "It counts.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found, indicator-not-found or area-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "The surveys show it (measured-by-surveys), or another measurement has the id (id-taken).")
    public Response record(@NotNull @Valid RecordMeasurementRequest request) {
        return answer(recordMeasurement.record(request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, AGENCY_OFFICER})
    @Operation(operationId = "withdrawMeasurement", summary = "Take a measurement back")
    @APIResponse(
            responseCode = "200",
            description = "It stays on record and counts no more.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (measurement-not-found).")
    @APIResponse(responseCode = "409", description = "It counts no more already (measurement-not-current).")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawMeasurementRequest request) {
        return answer(withdrawMeasurement.withdraw(id, Versions.expected(ifMatch), request));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeasurement", summary = "Read a measurement")
    @APIResponse(
            responseCode = "200",
            description = "The measurement.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (measurement-not-found).")
    public Response one(@PathParam("id") UUID id) {
        return findMeasurements
                .one(id)
                .map(measurement -> tagged(Response.ok(), measurement))
                .orElseGet(() -> problems.of(MeasurementProblem.MEASUREMENT_NOT_FOUND, id.toString()));
    }

    @GET
    @Operation(operationId = "listMeasurements", summary = "List the measurements of a plan")
    @APIResponse(
            responseCode = "200",
            description = "A page, oldest first, of the caller's areas; replaced and withdrawn ones included.",
            content = @Content(schema = @Schema(implementation = MeasurementPage.class)))
    @APIResponse(responseCode = "404", description = "No such plan (plan-not-found).")
    public Response list(
            @Parameter(required = true, example = "015e073d-2000-732f-95f4-7bee71e31fbb") @QueryParam("plan") @NotNull
                    UUID plan,
            @Parameter(example = "OFFICIALS_TRAINED")
                    @QueryParam("indicator")
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
                    @Nullable
                    String indicator,
            @Parameter(example = "2017") @QueryParam("year") @Min(2000) @Max(2100) @Nullable Integer year,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var opened = Cursor.open(cursor, 1);
        return findMeasurements
                .page(new FindMeasurements.Filter(plan, indicator, year), limit, opened == null ? null : opened.uuid(0))
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(PlanProblem.PLAN_NOT_FOUND, plan.toString()));
    }

    private Response answer(Recording recording) {
        return switch (recording) {
            case Recording.Recorded(var measurement) ->
                tagged(Response.created(URI.create("/api/v1/measurements/" + measurement.id())), measurement);
            case Recording.Done(var measurement) -> tagged(Response.ok(), measurement);
            case Recording.UnknownPlan(var id) -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString());
            case Recording.UnknownIndicator(var code) -> problems.of(PlanProblem.INDICATOR_NOT_FOUND, code);
            case Recording.UnknownArea(var code, var year) ->
                problems.of(PlanProblem.AREA_NOT_FOUND, code, Integer.toString(year));
            case Recording.Unknown(var id) -> problems.of(MeasurementProblem.MEASUREMENT_NOT_FOUND, id.toString());
            case Recording.NotByHand(var indicator) -> problems.of(MeasurementProblem.MEASURED_BY_SURVEYS, indicator);
            case Recording.IdTaken(var id) -> problems.of(PlanProblem.ID_TAKEN, id.toString());
            case Recording.NotCurrent(var state) ->
                problems.of(MeasurementProblem.MEASUREMENT_NOT_CURRENT, state.name());
            case Recording.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case Recording.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response tagged(Response.ResponseBuilder answer, MeasurementView measurement) {
        return answer.entity(measurement)
                .tag(Versions.tag(measurement.version()))
                .build();
    }

    /** For the document only: a generic page has no name there. */
    @Schema(name = "MeasurementPage")
    private record MeasurementPage(
            @Schema(required = true) List<MeasurementView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
