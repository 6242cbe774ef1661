package vn.giamngheo.household.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.registry.HouseholdProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;

/** HTTP door to the certificates of recognised households. */
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates", description = "Whoever is shown a certificate can ask whether it is valid.")
public class CertificateResource {

    private final CheckCertificate checkCertificate;
    private final Problems problems;

    CertificateResource(CheckCertificate checkCertificate, Problems problems) {
        this.checkCertificate = checkCertificate;
        this.problems = problems;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "checkCertificate",
            summary = "Ask whether a certificate is valid",
            description = "Open to everybody. Says valid or not and nothing else; a number nobody issued is not valid.")
    @APIResponse(
            responseCode = "200",
            description = "Valid or not.",
            content = @Content(schema = @Schema(implementation = CertificateValidity.class)))
    public Response check(@Parameter(example = "20107-2016-0A1B2C3D4E5F6789") @PathParam("number") String number) {
        return Response.ok(new CertificateValidity(number, checkCertificate.isValid(number)))
                .build();
    }

    @GET
    @Path("/of-household/{id}")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR})
    @Operation(operationId = "listCertificatesOfHousehold", summary = "List the certificates of a household")
    @APIResponse(
            responseCode = "200",
            description = "All of them, revoked ones too.",
            content = @Content(schema = @Schema(implementation = CertificatesView.class)))
    @APIResponse(responseCode = "404", description = "Not there, or outside the caller's areas (household-not-found).")
    public Response ofHousehold(@PathParam("id") UUID id) {
        return checkCertificate
                .shown(id)
                .map(rows -> Response.ok(new CertificatesView(
                                rows.stream().map(CertificateView::of).toList()))
                        .build())
                .orElseGet(() -> problems.of(HouseholdProblem.HOUSEHOLD_NOT_FOUND, id));
    }

    @Schema(name = "CertificatesOfHousehold")
    private record CertificatesView(@Schema(required = true) List<CertificateView> items) {}

    /** A certificate as officers see it. */
    @Schema(name = "Certificate")
    private record CertificateView(
            @Schema(required = true) String number,
            @Schema(required = true) int roundYear,
            @Schema(required = true) String standard,
            @Schema(required = true, examples = "POOR") String classification,
            @Schema(required = true) Instant issuedAt,
            @Schema(nullable = true) @Nullable Instant revokedAt) {

        static CertificateView of(CheckCertificate.Row row) {
            return new CertificateView(
                    row.number(),
                    row.roundYear(),
                    row.standard(),
                    row.householdClass(),
                    row.issuedAt(),
                    row.revokedAt());
        }
    }
}
