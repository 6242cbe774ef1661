package vn.giamngheo.target.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a measurement is taken back. */
@Schema(name = "WithdrawalRequest", description = "Takes a measurement back.")
record WithdrawMeasurementRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
