package vn.giamngheo.task.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Texts;
import vn.giamngheo.task.figures.FigureAnswers;
import vn.giamngheo.task.security.Roles;

/** Scorecards over HTTP. */
@Path("/api/v1/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class ScorecardResource {

    private final ReadScorecards readScorecards;
    private final FigureAnswers answers;

    ScorecardResource(ReadScorecards readScorecards, FigureAnswers answers) {
        this.readScorecards = readScorecards;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({
        Roles.AGENCY_OFFICER,
        Roles.COMMUNE_OFFICER,
        Roles.REVIEWING_OFFICER,
        Roles.AUDITOR,
        Roles.ADMIN,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "listScorecards",
            summary = "List what became of the tasks of a round by agency, commune, need or programme",
            description = ScorecardDocs.MEANING
                    + " In the order of the keys; what has neither tasks nor judgements is left out. A commune is the"
                    + " one in which the household was when the survey found the need, or has moved to since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of scorecards.",
            content =
                    @Content(
                            schema = @Schema(implementation = ScorecardsView.class),
                            examples = @ExampleObject(name = "scorecards", value = ScorecardDocs.PAGE)))
    @APIResponse(
            responseCode = "400",
            description =
                    "invalid-cursor, invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    public Response list(
            @Parameter(description = "Code of a province, district or commune.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    String area,
            @Parameter(description = "Year of the survey round.", example = "2016")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "What each row is about.") @QueryParam("by") @NotNull Grouping by,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @Context UriInfo uri) {
        var language = Texts.language(languages);
        return answers.of(
                readScorecards.of(new Asked(area, year, null), by, Cursors.group(cursor), limit + 1), (cards, asOf) -> {
                    var page = Page.of(
                            cards,
                            limit,
                            card -> ScorecardView.of(by, card, area, Years.of(year), language),
                            card -> Cursor.after(card.key().code(), card.key().since()));
                    var synthetic = cards.stream().limit(limit).anyMatch(Scorecard::synthetic);
                    return Cursors.answer(
                            new ScorecardsView(area, year, by, asOf, page.items(), page.next(), synthetic),
                            page.next(),
                            uri);
                });
    }
}
