package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;

/** What the agency that is up does with a dossier, over HTTP; nobody decides about work he had a hand in. */
@Path("/api/v1/dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
@RolesAllowed(Roles.AGENCY_OFFICER)
public class DossierStepResource {

    private final AppraiseDossier appraiseDossier;
    private final ApproveDossier approveDossier;
    private final ReturnDossier returnDossier;
    private final RejectDossier rejectDossier;
    private final DossierAnswers answers;

    DossierStepResource(
            AppraiseDossier appraiseDossier,
            ApproveDossier approveDossier,
            ReturnDossier returnDossier,
            RejectDossier rejectDossier,
            DossierAnswers answers) {
        this.appraiseDossier = appraiseDossier;
        this.approveDossier = approveDossier;
        this.returnDossier = returnDossier;
        this.rejectDossier = rejectDossier;
        this.answers = answers;
    }

    @POST
    @Path("/appraisal")
    @Operation(
            operationId = "appraiseDossier",
            summary = "Find a dossier in order and hand it on",
            description = "By another account than those that made it or took an earlier step. Amounts stay as they"
                    + " are: whoever disagrees returns the dossier.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for the next agency.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_UP)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(responseCode = "409", description = DossierDocs.IMPOSSIBLE)
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response appraise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppraisalRequest request) {
        return answers.answer(appraiseDossier.appraise(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/approval")
    @Operation(operationId = "approveDossier", summary = "Approve a dossier by a decision")
    @APIResponse(
            responseCode = "200",
            description = "Approved, for good.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_UP)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(responseCode = "409", description = DossierDocs.IMPOSSIBLE)
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ApprovalRequest request) {
        return answers.answer(approveDossier.approve(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnDossier", summary = "Send a dossier back to whoever made it, with reasons")
    @APIResponse(
            responseCode = "200",
            description = "Returned; when it is submitted again it begins at the first step.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_UP)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(responseCode = "409", description = DossierDocs.IMPOSSIBLE)
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answers.answer(returnDossier.sendBack(id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("/rejection")
    @Operation(
            operationId = "rejectDossier",
            summary = "Refuse a dossier for good, by the agency that would approve it")
    @APIResponse(
            responseCode = "200",
            description = "Rejected, for good; its pupils may be in another dossier.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_UP)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(responseCode = "409", description = DossierDocs.IMPOSSIBLE)
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answers.answer(rejectDossier.reject(id, Versions.expected(ifMatch), request));
    }
}
