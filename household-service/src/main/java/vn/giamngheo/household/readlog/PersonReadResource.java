package vn.giamngheo.household.readlog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AUDITOR;

/** HTTP door to the log of reads. */
@Path("/api/v1/person-reads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUDITOR, ADMIN})
@Tag(name = "Personal data", description = "Who looked at whose record and for what; what persons ask for; retention.")
public class PersonReadResource {

    private final FindReads findReads;
    private final Clock clock;

    PersonReadResource(FindReads findReads, Clock clock) {
        this.findReads = findReads;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listPersonReads",
            summary = "List who looked at persons' records",
            description = "Of households that live in the caller's areas now, the latest first; without names.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reads.",
            content = @Content(schema = @Schema(implementation = PersonReadView.PersonReadPage.class)))
    public Response list(
            @Parameter(description = "Only of this household.") @QueryParam("household") @Nullable UUID household,
            @Parameter(description = "Only by this account, or for it.")
                    @QueryParam("account")
                    @Nullable
                    @Size(max = 100)
                    String account,
            @Parameter(description = "The first day.", example = "2026-11-01") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last day.", example = "2026-11-30") @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new FindReads.Filter(
                household, account, from == null ? null : startOf(from), to == null ? null : startOf(to.plusDays(1)));
        return findReads.page(filter, limit, Cursor.open(cursor, 2)).answer(uri);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
