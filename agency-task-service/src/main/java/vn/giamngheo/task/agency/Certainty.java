package vn.giamngheo.task.agency;

/** How sure a statement is: seen in a source, concluded from one, or known to practitioners only. */
public enum Certainty {
    CONFIRMED,
    DERIVED,
    RECALLED
}
