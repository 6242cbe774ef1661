package vn.giamngheo.household.closing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a number is that of a valid certificate. */
@Schema(name = "CertificateValidity")
public record CertificateValidity(
        @Schema(required = true) String number,
        @Schema(required = true) boolean valid) {}
