package vn.giamngheo.task.dossier;

/** What can be done with a dossier. */
enum DossierAction {
    EDIT,
    SUBMIT,
    APPRAISE,
    APPROVE,
    RETURN,
    REJECT,
    WITHDRAW;

    /** Whether the agency that is up does it; the rest is for those who made the dossier. */
    boolean takesAStep() {
        return this == APPRAISE || this == APPROVE || this == RETURN || this == REJECT;
    }
}
