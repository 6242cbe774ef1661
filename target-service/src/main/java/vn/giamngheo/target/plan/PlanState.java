package vn.giamngheo.target.plan;

/** What a revision of a plan is good for. */
public enum PlanState {
    /** Worked on; binds nobody. */
    DRAFT,
    /** Binds; there is one at most of each plan. */
    APPROVED,
    /** Bound once; a later revision has taken its place. */
    SUPERSEDED
}
