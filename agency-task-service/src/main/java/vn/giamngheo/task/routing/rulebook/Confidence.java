package vn.giamngheo.task.routing.rulebook;

/** How sure it is that the agency answers for the need. */
enum Confidence {
    /** A source names the agency for this need. */
    CONFIRMED,
    /** It follows from the agency's duty. */
    DERIVED,
    /** Known to practitioners; no source was seen. */
    RECALLED
}
