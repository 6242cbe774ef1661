package vn.giamngheo.target.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.ranking.RankCommunes.Ranking;
import vn.giamngheo.target.standing.Refusals;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to the ranking of communes. */
@Path("/api/v1/plans/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class RankingResource {

    private final RankCommunes rankCommunes;
    private final Refusals refusals;

    RankingResource(RankCommunes rankCommunes, Refusals refusals) {
        this.rankCommunes = rankCommunes;
        this.refusals = refusals;
    }

    @GET
    @Operation(
            operationId = "rankCommunes",
            summary = "Rank the communes of an area",
            description =
                    "By how far they are from what was planned for them, the best first; after them those without a"
                            + " target, by their figures; last those of which nothing of the year is known.")
    @APIResponse(
            responseCode = "200",
            description = "A page of communes.",
            content = @Content(schema = @Schema(implementation = RankPage.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found, indicator-not-found or area-not-found.")
    public Response rank(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @Parameter(required = true, description = "Code of the plan's area or one below it.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(required = true, example = "2016") @QueryParam("year") @NotNull Integer year,
            @Parameter(required = true, example = "POVERTY_RATE") @QueryParam("indicator") @NotNull String indicator,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var opened = Cursor.open(cursor, 1);
        return switch (rankCommunes.of(id, area, year, indicator)) {
            case Ranking.Ranked(var ranks, var asOf) -> {
                var page =
                        Page.of(after(ranks, opened, limit + 1), limit, rank -> rank, rank -> Cursor.after(key(rank)));
                yield Response.fromResponse(page.answer(uri))
                        .entity(new RankPage(page.items(), page.next(), asOf))
                        .build();
            }
            case Ranking.Refused(var why) -> refusals.of(why);
            case Ranking.UnknownIndicator(var code) -> refusals.unknownIndicator(code);
        };
    }

    /** What comes after the commune that was shown last; from the beginning when it is in no list any more. */
    private static List<RankView> after(List<RankView> ranks, @Nullable Cursor cursor, int most) {
        var from = 0;
        for (var i = 0; cursor != null && i < ranks.size(); i++) {
            if (key(ranks.get(i)).equals(cursor.keys().get(0))) {
                from = i + 1;
            }
        }
        return ranks.subList(from, Math.min(ranks.size(), from + most));
    }

    private static String key(RankView rank) {
        return rank.area() + "@" + rank.areaValidFrom();
    }

    /** A page that says how old its figures are. */
    @Schema(name = "RankPage")
    record RankPage(
            @Schema(required = true) List<RankView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String next,

            @Schema(
                    required = true,
                    description =
                            "When the last result behind the figures of all pages arrived; now where there is none.")
            Instant asOf) {}
}
