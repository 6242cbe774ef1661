package vn.giamngheo.household.retention;

import java.time.LocalDate;

/**
 * How long a set of data is kept, from what on, and what happens to it then.
 *
 * @param confidence how sure the number of months is; no text of the law was seen for any
 */
record RetentionRule(String dataSet, int months, String countsFrom, String what, String confidence, String source) {

    /** The first day that is still kept: what counts from an earlier one is due. */
    LocalDate keptSince(LocalDate today) {
        return today.minusMonths(months);
    }
}
