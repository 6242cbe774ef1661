package vn.giamngheo.task.dossier;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One pupil's support as clients see it. */
@Schema(name = "DossierLine", description = "One pupil's support. The pupil is named by ids only.")
record DossierLineView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Counted from 1.", examples = "1")
        int position,

        @Schema(required = true) UUID householdId,
        @Schema(required = true) UUID memberId,
        @Schema(required = true) Stage stage,
        @Schema(required = true) SupportReason reason,
        @Schema(required = true, examples = "9") int months,

        @Schema(required = true, description = "Whole VND.", examples = "100000")
        long monthlyAmount,

        @Schema(required = true, description = "Months times the monthly amount.", examples = "900000")
        long amount) {

    static DossierLineView of(DossierLine line) {
        return new DossierLineView(
                line.id(),
                line.position(),
                line.householdId(),
                line.memberId(),
                line.stage(),
                line.reason(),
                line.months(),
                line.monthlyAmount(),
                line.amount());
    }
}
