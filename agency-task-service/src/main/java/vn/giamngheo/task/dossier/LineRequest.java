package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One pupil's support as whoever makes the dossier writes it. */
@Schema(name = "DossierLineRequest", description = "One pupil's support. The pupil is named by ids only.")
record LineRequest(
        @Schema(description = "The client's own id. Kept when the dossier is changed, so that reasons still fit.")
        @Nullable
        UUID id,

        @Schema(required = true) @NotNull UUID householdId,

        @Schema(required = true, description = "The pupil, a member of that household.") @NotNull
        UUID memberId,

        @Schema(required = true) @NotNull Stage stage,
        @Schema(required = true) @NotNull SupportReason reason,

        @Schema(required = true, examples = "9") @NotNull @Min(1) @Max(12)
        Integer months,

        @Schema(required = true, description = "Whole VND.", examples = "100000") @NotNull @Min(1) @Max(MOST)
        Long monthlyAmount) {

    private static final long MOST = 1_000_000_000L;
}
