package vn.giamngheo.task.dossier;

import java.util.UUID;

/** One pupil's support as it is kept. */
record DossierLine(
        UUID id,
        int position,
        UUID householdId,
        UUID memberId,
        Stage stage,
        SupportReason reason,
        int months,
        long monthlyAmount,
        long amount) {

    static DossierLine of(LineRequest line, UUID id, int position) {
        return new DossierLine(
                id,
                position,
                line.householdId(),
                line.memberId(),
                line.stage(),
                line.reason(),
                line.months(),
                line.monthlyAmount(),
                DossierRules.amount(line.months(), line.monthlyAmount()));
    }
}
