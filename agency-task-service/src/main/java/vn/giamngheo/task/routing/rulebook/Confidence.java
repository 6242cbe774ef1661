package vn.giamngheo.task.routing.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that the agency answers for the need. */
@Schema(name = "RuleConfidence")
enum Confidence {
    /** A source names the agency for this need. */
    CONFIRMED,
    /** It follows from the agency's duty. */
    DERIVED,
    /** Known to practitioners; no source was seen. */
    RECALLED
}
