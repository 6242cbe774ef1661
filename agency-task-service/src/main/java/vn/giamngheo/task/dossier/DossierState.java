package vn.giamngheo.task.dossier;

/** How far a dossier has come. */
enum DossierState {
    /** Not submitted yet. */
    DRAFT,
    /** Waits for a step; which one, it says. */
    SUBMITTED,
    /** Sent back to whoever made it, with reasons. */
    RETURNED,
    /** Final. */
    APPROVED,
    /** Refused for good by whoever approves. */
    REJECTED,
    /** Given up by whoever made it. */
    WITHDRAWN
}
