package vn.giamngheo.task.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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

/** The effect of work over HTTP. */
@Path("/api/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class EffectResource {

    private final ReadEffects readEffects;
    private final FigureAnswers answers;

    EffectResource(ReadEffects readEffects, FigureAnswers answers) {
        this.readEffects = readEffects;
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
            operationId = "listEffects",
            summary = "Read how much of the work that was reported done surveys confirmed",
            description = "verifiedShare = verified / (verified + notVerified): of the reports that work is done which"
                    + " a survey of the asked rounds judged, the share in which the need was gone. A survey judges work"
                    + " only if its visit was after the day on which the work was done. Each report counts once, for"
                    + " the agency and the commune whose it was then, and for the area as it stood at the end of the"
                    + " round's year. Reports that no survey has judged yet are in neither number. Whether the need is"
                    + " gone because of the work is not said.")
    @APIResponse(
            responseCode = "200",
            description = "The effects in the order of the keys; what was not judged at all is left out.",
            content =
                    @Content(
                            schema = @Schema(implementation = EffectsView.class),
                            examples = @ExampleObject(name = "effects", value = ScorecardDocs.EFFECTS)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    public Response list(
            @Parameter(description = "Code of a province, district or commune.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    String area,
            @Parameter(
                            description = "Year of a survey round, or those of several, from..to.",
                            example = "2016..2020",
                            schema = @Schema(implementation = String.class, pattern = Years.PATTERN))
                    @QueryParam("year")
                    @NotNull
                    String year,
            @Parameter(description = "What each row is about.") @QueryParam("by") @NotNull EffectsView.By by,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var years = Years.parse(year);
        var language = Texts.language(languages);
        return answers.of(
                readEffects.of(area, years, by.grouping()),
                (effects, asOf) -> Response.ok(EffectsView.of(area, years, by, effects, asOf, language))
                        .build());
    }
}
