package vn.giamngheo.task.routing.rulebook;

import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** The needs without an agency over HTTP. */
@Path("/api/v1/routing-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class GapResource {

    /** Trigger, standard (empty: any) and need: together they are unique. */
    private static final int KEYS = 3;

    private final ReadGaps readGaps;

    GapResource(ReadGaps readGaps) {
        this.readGaps = readGaps;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listRoutingGaps", summary = "List the needs that no agency answers for, on purpose")
    @APIResponse(
            responseCode = "200",
            description = "A page of gaps.",
            content = @Content(schema = @Schema(implementation = RuleDocs.GapPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, KEYS);
        var gaps = start == null
                ? readGaps.after("", "", "", limit + 1)
                : readGaps.after(
                        start.keys().get(0), start.keys().get(1), start.keys().get(2), limit + 1);
        return Page.of(
                        gaps,
                        limit,
                        gap -> gap,
                        gap -> Cursor.after(gap.trigger(), Objects.requireNonNullElse(gap.standard(), ""), gap.need()))
                .answer(uri);
    }
}
