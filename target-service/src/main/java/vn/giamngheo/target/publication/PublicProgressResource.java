package vn.giamngheo.target.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Uncompressed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.publication.ShowPublicProgress.Showing;

/** HTTP door to the progress that everybody may see. */
@Path("/public/v1/progress")
@Produces({MediaType.APPLICATION_JSON, PublicAnswers.CSV})
@Tag(name = "Public", description = "For everybody, without a token: closed lists only, and no small numbers.")
public class PublicProgressResource {

    private final ShowPublicProgress showPublicProgress;
    private final PublicAnswers answers;
    private final PublicationConfig config;
    private final Problems problems;

    PublicProgressResource(
            ShowPublicProgress showPublicProgress, PublicAnswers answers, PublicationConfig config, Problems problems) {
        this.showPublicProgress = showPublicProgress;
        this.answers = answers;
        this.config = config;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Uncompressed
    @Operation(
            operationId = "getPublicProgress",
            summary = "Compare a district or province with the plan in force",
            description = "Open to everybody. The values are those of the communes that have closed their lists.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The progress. As CSV: UTF-8 with a byte order mark, lines end with CR LF, a header line, a line for"
                            + " each indicator; * is held back, an empty field is not known.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicProgressView.class)),
                @Content(mediaType = PublicAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
    @APIResponse(
            responseCode = "404",
            description =
                    "No such district or province at the end of the year (public-area-not-found), or no approved plan that"
                            + " speaks of it and the year (plan-not-in-force).")
    public Response progress(
            @Parameter(required = true, description = "Code of a district or province.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Context Request request) {
        return switch (showPublicProgress.of(area, year)) {
            case Showing.Shown(var progress) ->
                (PublicAnswers.wantsSheet(request)
                                ? answers.sheet(request, ProgressSheet.of(progress, config))
                                : answers.json(request, PublicProgressView.of(progress, config)))
                        .build();
            case Showing.UnknownArea(var code, var asked) ->
                problems.of(PublicationProblem.PUBLIC_AREA_NOT_FOUND, code, Integer.toString(asked));
            case Showing.NoPlan(var code, var asked) ->
                problems.of(PublicationProblem.PLAN_NOT_IN_FORCE, code, Integer.toString(asked));
        };
    }
}
