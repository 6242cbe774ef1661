package vn.giamngheo.task.assignment;

/** How sure a statement is: seen in a source, concluded from one, or known to practitioners only. */
public enum Confidence {
    CONFIRMED,
    DERIVED,
    RECALLED
}
