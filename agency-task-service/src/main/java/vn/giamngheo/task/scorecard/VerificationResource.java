package vn.giamngheo.task.scorecard;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.task.figures.FigureAnswers;
import vn.giamngheo.task.query.YesNo;
import vn.giamngheo.task.security.Roles;

/** The judgements behind the figures over HTTP. */
@Path("/api/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
public class VerificationResource {

    private final ListVerifications listVerifications;
    private final FigureAnswers answers;

    VerificationResource(ListVerifications listVerifications, FigureAnswers answers) {
        this.listVerifications = listVerifications;
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
            operationId = "listVerifications",
            summary = "List what surveys said of work that was reported done",
            description = "The rows behind each effect, with the survey that found the need and the one that judged the"
                    + " work; in the order of the tasks' ids. Names no person.")
    @APIResponse(
            responseCode = "200",
            description = "A page of judgements.",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationsView.class),
                            examples = @ExampleObject(name = "verifications", value = ScorecardDocs.VERIFICATIONS)))
    @APIResponse(
            responseCode = "400",
            description =
                    "invalid-cursor, invalid-request, unknown-query-parameter, or unknown-filter-value: no area or agency has this code.")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role has no tasks to see. foreign-agency: an agency officer asked for the"
                    + " judgements of another agency's work.")
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
            @Parameter(description = "Only the work of this agency.", example = "HEALTH")
                    @QueryParam("agency")
                    @Nullable
                    String agency,
            @Parameter(description = "Only work on this need.", example = "SANITATION")
                    @QueryParam("need")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String need,
            @Parameter(description = "Only work through this programme.")
                    @QueryParam("programme")
                    @Size(min = 1, max = 200)
                    @Nullable
                    String programme,
            @Parameter(
                            description = "true: only work through no programme.",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("withoutProgramme")
                    @Nullable
                    String withoutProgramme,
            @Parameter(description = "Only work in the commune of this code.", example = "20107")
                    @QueryParam("commune")
                    @Size(min = 1, max = 20)
                    @Nullable
                    String commune,
            @Parameter(description = "The first day of that commune, for codes outlive territories.")
                    @QueryParam("communeValidFrom")
                    @Nullable
                    LocalDate communeValidFrom,
            @Parameter(description = "Only work that was judged so.") @QueryParam("outcome")
                    Judgement.@Nullable Outcome outcome,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var filter = new ListVerifications.Filter(
                area,
                Years.parse(year),
                agency,
                need,
                programme,
                YesNo.parse("withoutProgramme", withoutProgramme),
                commune,
                communeValidFrom,
                outcome);
        return answers.of(listVerifications.list(filter, Cursors.place(cursor), limit + 1), (judgements, asOf) -> {
            var page = Page.of(
                    judgements,
                    limit,
                    VerificationsView.Item::of,
                    judgement -> Cursor.after(judgement.task(), judgement.run()));
            return Cursors.answer(VerificationsView.of(page, asOf), page.next(), uri);
        });
    }
}
