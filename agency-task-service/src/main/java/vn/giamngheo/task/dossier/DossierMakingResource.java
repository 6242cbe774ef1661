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

/** What the side that made a dossier does with it, over HTTP. */
@Path("/api/v1/dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.AGENCY_OFFICER})
public class DossierMakingResource {

    private final SubmitDossier submitDossier;
    private final WithdrawDossier withdrawDossier;
    private final DossierAnswers answers;

    DossierMakingResource(SubmitDossier submitDossier, WithdrawDossier withdrawDossier, DossierAnswers answers) {
        this.submitDossier = submitDossier;
        this.withdrawDossier = withdrawDossier;
        this.answers = answers;
    }

    @POST
    @Path("/submission")
    @Operation(
            operationId = "submitDossier",
            summary = "Send a draft or returned dossier on its way",
            description =
                    "Its steps are fixed then. A pupil may be in one submitted or approved dossier of the same kind,"
                            + " school year and overlapping term.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for its first step.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_MAKER)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description = DossierDocs.IMPOSSIBLE + " Or pupils are in another dossier (pupil-in-other-dossier; errors[]"
                    + " lists up to 100), or nobody knows whom it would pass (dossier-steps-unknown).")
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.answer(submitDossier.submit(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawDossier", summary = "Give a dossier up that is not decided")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn, for good; its pupils may be in another dossier.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "403", description = DossierDocs.NOT_MAKER)
    @APIResponse(responseCode = "404", description = DossierDocs.UNKNOWN)
    @APIResponse(responseCode = "409", description = DossierDocs.IMPOSSIBLE)
    @APIResponse(responseCode = "412", description = DossierDocs.STALE)
    @APIResponse(responseCode = "428", description = DossierDocs.VERSION)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answers.answer(withdrawDossier.withdraw(id, Versions.expected(ifMatch), request));
    }
}
