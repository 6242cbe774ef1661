package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Roles;

/** What lies in a dossier, over HTTP: its lines, and what was done with it. */
@Path("/api/v1/dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.REVIEWING_OFFICER, Roles.AGENCY_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class DossierContentsResource {

    private final ListLines listLines;
    private final ListHistory listHistory;
    private final Problems problems;

    DossierContentsResource(ListLines listLines, ListHistory listHistory, Problems problems) {
        this.listLines = listLines;
        this.listHistory = listHistory;
        this.problems = problems;
    }

    @GET
    @Path("/lines")
    @Operation(operationId = "listDossierLines", summary = "List the lines of a dossier in their order")
    @APIResponse(
            responseCode = "200",
            description = "A page of lines.",
            content = @Content(schema = @Schema(implementation = DossierDocs.LinePage.class)))
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    public Response lines(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = DossierDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return listLines
                .of(id, limit, number(cursor))
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(DossierProblem.DOSSIER_NOT_FOUND, id.toString()));
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listDossierHistory",
            summary = "List what was done with a dossier, from its beginning",
            description = "Who, for which agency, when, with which words, and what the dossier came to then.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries.",
            content = @Content(schema = @Schema(implementation = DossierDocs.EntryPage.class)))
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    public Response history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = DossierDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return listHistory
                .of(id, limit, number(cursor))
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(DossierProblem.DOSSIER_NOT_FOUND, id.toString()));
    }

    /** The number behind a cursor; 0 stands for the beginning, for both lists count from 1. */
    private static int number(@Nullable String cursor) {
        var opened = Cursor.open(cursor, 1);
        try {
            return opened == null ? 0 : Integer.parseInt(opened.keys().get(0));
        } catch (NumberFormatException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
