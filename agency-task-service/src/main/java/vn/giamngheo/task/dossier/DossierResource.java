package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;

/** Dossiers over HTTP: made, changed and read; what moves them on lies beside it. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers", description = "Lists of pupils' support, appraised and approved step by step.")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.REVIEWING_OFFICER, Roles.AGENCY_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class DossierResource {

    private final DraftDossier draftDossier;
    private final EditDossier editDossier;
    private final ListDossiers listDossiers;
    private final FindDossier findDossier;
    private final DossierAnswers answers;
    private final Problems problems;

    DossierResource(
            DraftDossier draftDossier,
            EditDossier editDossier,
            ListDossiers listDossiers,
            FindDossier findDossier,
            DossierAnswers answers,
            Problems problems) {
        this.draftDossier = draftDossier;
        this.editDossier = editDossier;
        this.listDossiers = listDossiers;
        this.findDossier = findDossier;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.AGENCY_OFFICER})
    @Operation(
            operationId = "createDossier",
            summary = "Make a dossier",
            description = "By a commune's officer, or an officer of EDUCATION, for a commune within the areas."
                    + " Amounts are computed here. Pupils are named by ids only.")
    @APIResponse(
            responseCode = "201",
            description = "A draft, which only the making side sees.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_MAKER)
    @APIResponse(
            responseCode = "409",
            description =
                    "Another dossier has the id (dossier-id-taken), or nobody knows whom a dossier of that kind and"
                            + " school year passes (dossier-steps-unknown).")
    public Response create(@NotNull @Valid CreateDossierRequest request) {
        return answers.answer(draftDossier.draft(request));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.AGENCY_OFFICER})
    @Operation(
            operationId = "editDossier",
            summary = "Write a draft or returned dossier anew",
            description = "The whole content, lines included. A line that is sent with its id keeps it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_MAKER)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description = DossierDocs.IMPOSSIBLE + " Or nobody knows whom it would pass (dossier-steps-unknown).")
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditDossierRequest request) {
        return answers.answer(editDossier.edit(id, Versions.expected(ifMatch), request.content()));
    }

    @GET
    @Operation(
            operationId = "listDossiers",
            summary = "List the dossiers that the caller may see",
            description = "Backwards by id, so latest first as far as ids tell the time. Without lines and totals.")
    @APIResponse(
            responseCode = "200",
            description = "A page of dossiers.",
            content = @Content(schema = @Schema(implementation = DossierDocs.DossierPage.class)))
    public Response list(
            @QueryParam("state") @Nullable DossierState state,
            @Parameter(example = "LEARNING_COSTS") @QueryParam("kind") @Nullable String kind,
            @Parameter(example = "2016") @QueryParam("schoolYear") @Min(2000) @Max(2100) @Nullable Integer schoolYear,
            @Parameter(description = "Only of the communes that this area covers.", example = "482")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Only what waits for this agency.", example = "EDUCATION")
                    @QueryParam("waitingFor")
                    @Nullable
                    String waitingFor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = DossierDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var opened = Cursor.open(cursor, 1);
        var filter = new DossierFilter(state, kind, schoolYear, area, waitingFor);
        return switch (listDossiers.list(filter, limit, opened == null ? null : opened.uuid(0))) {
            case DossierListing.Found(var page) -> page.answer(uri);
            case DossierListing.UnknownValues(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDossier", summary = "Read a dossier with its totals")
    @APIResponse(
            responseCode = "200",
            description = "The dossier; the ETag is its version.",
            content =
                    @Content(
                            schema = @Schema(implementation = DossierView.class),
                            examples = @ExampleObject(name = "dossier", value = DossierDocs.ONE)))
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    public Response one(@PathParam("id") UUID id) {
        return findDossier
                .byId(id)
                .map(dossier -> DossierAnswers.tagged(Response.ok(), dossier))
                .orElseGet(() -> problems.of(DossierProblem.DOSSIER_NOT_FOUND, id.toString()));
    }
}
