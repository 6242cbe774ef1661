package vn.giamngheo.testing.access;

/** By which area an operation is limited; the column {@code area} of the matrix. */
public enum AreaRule {
    /** By none. */
    NONE,
    /** By the commune in which the thing lies today. */
    PLACE,
    /** By the area that the question names; all of it must be the caller's. */
    ASKED,
    /** By the area that the body names. */
    NAMED,
    /** By the area of the plan; all of it must be the caller's. */
    PLAN,
    /** By the area of the plan while it is a draft, by none once it binds. */
    DRAFT
}
