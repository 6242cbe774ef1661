package vn.giamngheo.task.figures;

import java.time.Instant;
import java.util.Set;

/** What comes of asking for figures. */
public sealed interface Reading<T> {

    /** The figures, as they were at a time. */
    record Found<T>(T figures, Instant asOf) implements Reading<T> {}

    /** Filters that name something which does not exist. */
    record UnknownValues<T>(Set<Filter> filters) implements Reading<T> {}

    /** The question is put to an agency that does not exist. */
    record NoSuchAgency<T>(String code) implements Reading<T> {}

    /** An agency officer asked for the figures of another agency. */
    record ForeignAgency<T>(String agency) implements Reading<T> {}

    /** A filter whose value must exist. */
    enum Filter {
        AGENCY,
        AREA
    }
}
