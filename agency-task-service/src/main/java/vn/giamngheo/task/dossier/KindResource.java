package vn.giamngheo.task.dossier;

import java.util.List;

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

/** The kinds of dossiers over HTTP; master data, open to every account. */
@Path("/api/v1/dossier-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class KindResource {

    private final ListKinds listKinds;

    KindResource(ListKinds listKinds) {
        this.listKinds = listKinds;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listDossierKinds",
            summary = "List the kinds of dossiers in the order of their codes",
            description = "Every account may read them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of kinds.",
            content = @Content(schema = @Schema(implementation = KindPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = DossierDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, 1);
        return listKinds.list(start == null ? null : start.keys().get(0), limit).answer(uri);
    }

    /** For the document only: a generic page has no name there. */
    @Schema(name = "DossierKindPage")
    private record KindPage(
            @Schema(required = true) List<KindView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
