package vn.giamngheo.household.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.vertx.http.Uncompressed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.household.publication.ShowFigures.Showing;
import vn.giamngheo.household.round.RoundProblem;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

/** HTTP door to the published figures. */
@Path("/public/v1/figures")
@Produces({MediaType.APPLICATION_JSON, PublicAnswers.CSV})
@Tag(name = "Public", description = "For everybody, without a token: closed lists only, and no small numbers.")
public class PublicFiguresResource {

    private static final String SHEET = " As CSV: UTF-8 with a byte order mark, lines end with CR LF, a header line;"
            + " * is held back, an empty field is not known.";

    private final ShowFigures showFigures;
    private final PublicAnswers answers;
    private final PublicationConfig config;
    private final Problems problems;

    PublicFiguresResource(ShowFigures showFigures, PublicAnswers answers, PublicationConfig config, Problems problems) {
        this.showFigures = showFigures;
        this.answers = answers;
        this.config = config;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Uncompressed
    @Operation(
            operationId = "getPublishedFigures",
            summary = "Read the published figures of an area",
            description =
                    "Open to everybody. Of communes whose lists of the round are closed; the area is meant as it was"
                            + " on the round's last day.")
    @APIResponse(
            responseCode = "200",
            description = "The figures." + SHEET,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FiguresView.class)),
                @Content(mediaType = PublicAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
    @APIResponse(
            responseCode = "404",
            description =
                    "No such round (survey-round-not-found), or no such province, district or commune on its last day"
                            + " (area-not-found).")
    public Response figures(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard,
            @Context Request request) {
        return switch (showFigures.of(area, year, standard)) {
            case Showing.Shown(var by, var published, var code) -> {
                var figures = published.of(code);
                yield (PublicAnswers.wantsSheet(request)
                                ? answers.sheet(
                                        request, FigureSheet.of(figures.columns(), List.of(figures), year, by, config))
                                : answers.json(request, FiguresView.of(figures, year, by, config)))
                        .build();
            }
            case Showing.Refused refused -> refuse(refused);
        };
    }

    @GET
    @Path("/communes")
    @PermitAll
    @Uncompressed
    @Operation(
            operationId = "listPublishedFigures",
            summary = "List the published figures of an area's communes",
            description =
                    "Open to everybody. Every commune that the area had on the round's last day, also those without a"
                            + " published list, which have no figures.")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures, by code of commune; Link leads on, also from a table." + SHEET,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FiguresPage.class)),
                @Content(mediaType = PublicAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
    @APIResponse(
            responseCode = "404",
            description =
                    "No such round (survey-round-not-found), or no such province, district or commune on its last day"
                            + " (area-not-found).")
    public Response communes(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context Request request,
            @Context UriInfo uri) {
        var opened = Cursor.open(cursor, 1);
        var after = opened == null ? "" : opened.keys().get(0);
        return switch (showFigures.of(area, year, standard)) {
            case Showing.Shown(var by, var published, var code) -> {
                var rows = published
                        .communesOf(code)
                        .filter(commune -> commune.compareTo(after) > 0)
                        .limit(limit + 1L)
                        .map(published::of)
                        .toList();
                var page = Page.of(
                        rows,
                        limit,
                        figures -> figures,
                        figures -> Cursor.after(figures.area().code()));
                var answer = PublicAnswers.wantsSheet(request)
                        ? answers.sheet(request, FigureSheet.of(published.columns(), page.items(), year, by, config))
                        : answers.json(
                                request,
                                Page.of(
                                        rows,
                                        limit,
                                        figures -> FiguresView.of(figures, year, by, config),
                                        figures -> Cursor.after(figures.area().code())));
                if (page.next() != null) {
                    answer.link(
                            uri.getRequestUriBuilder()
                                    .replaceQueryParam("cursor", page.next())
                                    .build(),
                            "next");
                }
                yield answer.build();
            }
            case Showing.Refused refused -> refuse(refused);
        };
    }

    private Response refuse(Showing.Refused refused) {
        return switch (refused) {
            case Showing.UnknownRound(var year) ->
                problems.of(RoundProblem.SURVEY_ROUND_NOT_FOUND, Integer.toString(year));
            case Showing.UnknownArea(var code) -> problems.of(AreaProblem.AREA_NOT_FOUND, code);
            case Showing.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @Schema(name = "PublishedFiguresPage")
    private record FiguresPage(
            @Schema(required = true) List<FiguresView> items,
            @Nullable String next) {}
}
