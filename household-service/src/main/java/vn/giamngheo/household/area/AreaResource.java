package vn.giamngheo.household.area;

import java.net.URI;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the administrative units. */
@Path("/api/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas", description = "Administrative units over time.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class AreaResource {

    private final FindAreas findAreas;
    private final AddVillage addVillage;
    private final Problems problems;

    AreaResource(FindAreas findAreas, AddVillage addVillage, Problems problems) {
        this.findAreas = findAreas;
        this.addVillage = addVillage;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listAreas", summary = "List the areas of a day")
    @APIResponse(
            responseCode = "200",
            description = "A page of areas, by code.",
            content = @Content(schema = @Schema(implementation = AreaPage.class)))
    public Response list(
            @Parameter(description = "The day; today when absent.", example = "2016-01-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("level") @Nullable AreaLevel level,
            @Parameter(description = "Code of the unit above.", example = "482") @QueryParam("parent") @Nullable
                    String parent,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return findAreas
                .list(new FindAreas.Filter(asOf, level, parent), limit, Cursor.open(cursor, 1))
                .answer(uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getArea", summary = "Read an area as it was on a day")
    @APIResponse(
            responseCode = "200",
            description = "The area.",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    @APIResponse(responseCode = "404", description = "No such code on that day (area-not-found).")
    public Response one(
            @Parameter(example = "20122") @PathParam("code") String code,
            @Parameter(description = "The day; today when absent.", example = "2020-06-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return findAreas
                .one(code, asOf)
                .map(area -> Response.ok(area).build())
                .orElseGet(() -> problems.of(AreaProblem.AREA_NOT_FOUND, code));
    }

    @GET
    @Path("/{code}/history")
    @Operation(operationId = "getAreaHistory", summary = "Read all that a code ever meant")
    @APIResponse(
            responseCode = "200",
            description = "The periods, with what each came from and became.",
            content = @Content(schema = @Schema(implementation = AreaView.History.class)))
    @APIResponse(responseCode = "404", description = "The code never meant anything (area-not-found).")
    public Response history(@Parameter(example = "20122") @PathParam("code") String code) {
        return findAreas
                .history(code)
                .map(history -> Response.ok(history).build())
                .orElseGet(() -> problems.of(AreaProblem.AREA_NOT_FOUND, code));
    }

    @GET
    @Path("/{code}/mapping")
    @Operation(
            operationId = "mapArea",
            summary = "Read what a commune has become, through mergers and renamings",
            description = "The code as it was meant on asOf; the units that its territory lies in on the other day.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping.",
            content = @Content(schema = @Schema(implementation = AreaView.Mapping.class)))
    @APIResponse(responseCode = "404", description = "No commune has the code on that day (area-not-found).")
    public Response mapping(
            @Parameter(example = "20119") @PathParam("code") String code,
            @Parameter(description = "The day on which the code was meant; today when absent.", example = "2016-01-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "The day that is asked for; today when absent.", example = "2026-01-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        return findAreas
                .mapping(code, asOf, on)
                .map(mapping -> Response.ok(mapping).build())
                .orElseGet(() -> problems.of(AreaProblem.AREA_NOT_FOUND, code));
    }

    @POST
    @Path("/{code}/villages")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COMMUNE_OFFICER, ADMIN})
    @Operation(operationId = "addVillage", summary = "Write down a village of a commune")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; it lasts as long as the commune is what it is.",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such commune on that day, or outside the caller's areas (area-not-found).")
    public Response addVillage(
            @Parameter(example = "20107") @PathParam("code") String code, @NotNull @Valid AddVillageRequest request) {
        return switch (addVillage.add(code, request)) {
            case AddVillage.Adding.Added(var village, var from) -> answer(Response.Status.CREATED, village, from);
            case AddVillage.Adding.AlreadyAdded(var village, var from) -> answer(Response.Status.OK, village, from);
            case AddVillage.Adding.UnknownCommune(var unknown) -> problems.of(AreaProblem.AREA_NOT_FOUND, unknown);
            case AddVillage.Adding.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private Response answer(Response.Status status, String village, LocalDate day) {
        return Response.status(status)
                .location(URI.create("/api/v1/areas/" + village))
                .entity(findAreas.one(village, day).orElseThrow())
                .build();
    }

    @Schema(name = "AreaPage")
    private record AreaPage(
            @Schema(required = true) java.util.List<AreaView> items,
            @Nullable String next) {}
}
