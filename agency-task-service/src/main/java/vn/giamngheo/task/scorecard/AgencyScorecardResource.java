package vn.giamngheo.task.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Texts;
import vn.giamngheo.task.figures.FigureAnswers;
import vn.giamngheo.task.security.Roles;

/** One agency's scorecard over HTTP. */
@Path("/api/v1/agencies/{code}/scorecard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class AgencyScorecardResource {

    private final ReadScorecards readScorecards;
    private final FigureAnswers answers;

    AgencyScorecardResource(ReadScorecards readScorecards, FigureAnswers answers) {
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
            operationId = "getScorecard",
            summary = "Read what became of an agency's tasks of a round, and whether its work helped",
            description = ScorecardDocs.MEANING)
    @APIResponse(
            responseCode = "200",
            description = "The scorecard; all counts are 0 where the agency had nothing to do.",
            content =
                    @Content(
                            schema = @Schema(implementation = ScorecardsView.One.class),
                            examples = @ExampleObject(name = "scorecard", value = ScorecardDocs.ONE)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role has no tasks to see. foreign-agency: an agency officer asked for the"
                    + " scorecard of another agency.")
    @APIResponse(responseCode = "404", description = "agency-not-found: no agency has this code.")
    public Response one(
            @Parameter(example = "HEALTH") @PathParam("code") String code,
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
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var language = Texts.language(languages);
        return answers.of(
                readScorecards.of(new Asked(area, year, code), Grouping.AGENCY, null, 1),
                (cards, asOf) -> Response.ok(ScorecardsView.One.of(area, year, code, cards, asOf, language))
                        .build());
    }
}
