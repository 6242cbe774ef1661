package vn.giamngheo.household.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.household.closing.CertificateValidity;
import vn.giamngheo.household.closing.CheckCertificate;

/** The public HTTP door to certificates; no cache keeps what it answers, for a certificate can be taken back. */
@Path("/public/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicCertificateResource {

    private final CheckCertificate checkCertificate;

    PublicCertificateResource(CheckCertificate checkCertificate) {
        this.checkCertificate = checkCertificate;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "checkPublicCertificate",
            summary = "Ask whether a certificate is valid",
            description =
                    "Open to everybody. A number that was never issued, was taken back or is none at all is not valid;"
                            + " which of them, nobody is told.")
    @APIResponse(
            responseCode = "200",
            description = "Valid or not.",
            content = @Content(schema = @Schema(implementation = CertificateValidity.class)))
    public Response check(@Parameter(example = "20107-2016-0A1B2C3D4E5F6789") @PathParam("number") String number) {
        return Response.ok(new CertificateValidity(number, checkCertificate.isValid(number)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
