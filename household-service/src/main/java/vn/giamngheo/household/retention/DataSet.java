package vn.giamngheo.household.retention;

import java.time.LocalDate;

/** A set of data with a time of its own: how much of it is due, and the next portion of it removed. */
interface DataSet {

    /** As the rule names it. */
    String name();

    long due(LocalDate keptSince);

    /** Removes a portion within the caller's transaction and tells how much it was; 0 when nothing is left. */
    int removeNext(LocalDate keptSince);
}
