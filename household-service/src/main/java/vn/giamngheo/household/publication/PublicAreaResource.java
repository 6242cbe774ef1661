package vn.giamngheo.household.publication;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.vertx.http.Uncompressed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;

/** The public HTTP door to the administrative units. */
@Path("/public/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicAreaResource {

    private final FindAreas findAreas;
    private final PublicAnswers answers;
    private final Problems problems;

    PublicAreaResource(FindAreas findAreas, PublicAnswers answers, Problems problems) {
        this.findAreas = findAreas;
        this.answers = answers;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Uncompressed
    @Operation(operationId = "listPublicAreas", summary = "List the areas of a day", description = "Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "A page of areas, by code.",
            content = @Content(schema = @Schema(implementation = PublicAreaPage.class)))
    @APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
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
            @Context Request request,
            @Context UriInfo uri) {
        var opened = Cursor.open(cursor, 1);
        var rows = findAreas.after(opened == null ? "" : opened.keys().get(0), asOf, level, parent, limit + 1);
        var page = Page.of(rows, limit, PublicAreaView::of, area -> Cursor.after(area.code()));
        var answer = answers.json(request, page);
        if (page.next() != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.next())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Uncompressed
    @Operation(
            operationId = "getPublicArea",
            summary = "Read an area as it was on a day",
            description = "Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The area.",
            content = @Content(schema = @Schema(implementation = PublicAreaView.class)))
    @APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
    @APIResponse(responseCode = "404", description = "No such code on that day (area-not-found).")
    public Response one(
            @Parameter(example = "20122") @PathParam("code") String code,
            @Parameter(description = "The day; today when absent.", example = "2020-06-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Context Request request) {
        return findAreas
                .asOf(code, asOf)
                .map(area -> answers.json(request, PublicAreaView.of(area)).build())
                .orElseGet(() -> problems.of(AreaProblem.AREA_NOT_FOUND, code));
    }

    /** An area as everybody sees it. */
    @Schema(name = "PublicArea")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record PublicAreaView(
            @Schema(required = true, examples = "20122") String code,

            @Schema(required = true, examples = "2020-01-01")
            LocalDate validFrom,

            @Schema(nullable = true, description = "The first day on which this no longer holds.") @Nullable
            LocalDate validTo,

            @Schema(required = true, examples = "Giang Hải") String name,
            @Schema(required = true) AreaLevel level,

            @Schema(nullable = true, examples = "482") @Nullable
            String parentCode) {

        static PublicAreaView of(Area area) {
            return new PublicAreaView(
                    area.code(), area.key().validFrom(), area.validTo(), area.name(), area.level(), area.parentCode());
        }
    }

    @Schema(name = "PublicAreaPage")
    private record PublicAreaPage(
            @Schema(required = true) List<PublicAreaView> items,
            @Nullable String next) {}
}
