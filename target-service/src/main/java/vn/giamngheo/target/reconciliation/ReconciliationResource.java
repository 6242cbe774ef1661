package vn.giamngheo.target.reconciliation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.plan.PlanProblem;
import vn.giamngheo.target.projection.CompareClosings.Place;
import vn.giamngheo.target.reconciliation.Reconcile.Reconciling;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to whether what arrived here is what was closed. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consistency", description = "Whether what arrived here is what was closed.")
@RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class ReconciliationResource {

    private static final int RETRY_AFTER_SECONDS = 10;

    /** The database counts further, ISO dates of four digits do not. */
    private static final int LAST_YEAR = 9999;

    private final Reconcile reconcile;
    private final ShowConsistency showConsistency;
    private final Problems problems;

    ReconciliationResource(Reconcile reconcile, ShowConsistency showConsistency, Problems problems) {
        this.reconcile = reconcile;
        this.showConsistency = showConsistency;
        this.problems = problems;
    }

    @GET
    @Path("/consistency")
    @Operation(
            operationId = "listConsistency",
            summary = "Hold the closed lists of an area and year against what arrived here")
    @APIResponse(
            responseCode = "200",
            description = "A page of closed lists, each standard apart.",
            content = @Content(schema = @Schema(implementation = ConsistencyPage.class)))
    @APIResponse(responseCode = "404", description = "No such area within the caller's areas (area-not-found).")
    public Response list(
            @Parameter(required = true, example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return showConsistency
                .of(area, year, after(Cursor.open(cursor, 3)), limit + 1)
                .map(rows -> Page.of(
                                rows,
                                limit,
                                ConsistencyView::of,
                                row -> Cursor.after(
                                        row.place().commune().code(),
                                        row.place().commune().validFrom(),
                                        row.place().standard()))
                        .answer(uri))
                .orElseGet(() -> problems.of(PlanProblem.AREA_NOT_FOUND, area, year.toString()));
    }

    @POST
    @Path("/reconciliations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(
            operationId = "reconcile",
            summary = "Compare the closed lists of an area and year again, and have sent again what does not agree",
            description = "Harmless: what is known already changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Compared; where a list did not agree, household-service has begun to tell it again.",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(responseCode = "404", description = "No such area within the caller's areas (area-not-found).")
    @APIResponse(
            responseCode = "409",
            description =
                    "Another reconciliation has the id (id-taken), or household-service refused (replay-refused).")
    public Response reconcile(@NotNull @Valid ReconciliationRequest request, @Context HttpHeaders headers) {
        return switch (reconcile.reconcile(request, headers.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            case Reconciling.Reconciled(var view) ->
                Response.created(URI.create("/api/v1/reconciliations/" + view.id()))
                        .entity(view)
                        .build();
            case Reconciling.Repeated(var view) -> Response.ok(view).build();
            case Reconciling.UnknownArea(var code, var year) ->
                problems.of(PlanProblem.AREA_NOT_FOUND, code, Integer.toString(year));
            case Reconciling.IdTaken(var id) -> problems.of(PlanProblem.ID_TAKEN, id.toString());
            case Reconciling.NoReplay() ->
                Response.fromResponse(problems.of(ReconciliationProblem.REPLAY_UNAVAILABLE))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build();
            case Reconciling.ReplayRefused(var status) -> problems.of(ReconciliationProblem.REPLAY_REFUSED, status);
        };
    }

    @GET
    @Path("/reconciliations/{id}")
    @Operation(operationId = "getReconciliation", summary = "Read a reconciliation, and whether all agrees by now")
    @APIResponse(
            responseCode = "200",
            description = "The reconciliation.",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not there, or outside the caller's areas (reconciliation-not-found).")
    public Response one(@PathParam("id") UUID id) {
        return showConsistency
                .reconciliation(id)
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> problems.of(ReconciliationProblem.RECONCILIATION_NOT_FOUND, id.toString()));
    }

    private static @Nullable Place after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var validFrom = LocalDate.parse(cursor.keys().get(1));
            if (validFrom.getYear() < 1 || validFrom.getYear() > LAST_YEAR) {
                throw new ProblemException(CommonProblem.INVALID_CURSOR);
            }
            return new Place(
                    new Area.Key(cursor.keys().get(0), validFrom), cursor.keys().get(2));
        } catch (DateTimeException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }

    /** For the document only: a generic page has no name there. */
    @Schema(name = "ClosingConsistencyPage")
    private record ConsistencyPage(
            @Schema(required = true) List<ConsistencyView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
