package vn.giamngheo.task.calendar;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.Versions;

/**
 * Which state of a year an import expects: a known year by If-Match, an unknown one by If-None-Match: * or by nothing.
 *
 * @param ifMatch the header
 * @param ifNoneMatch the header
 */
record Precondition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** What comes of holding the precondition against the year. */
    enum Result {
        MET,
        FAILED,
        MISSING
    }

    /** @param revision of the year now; null when it is not known */
    Result met(@Nullable Long revision) {
        if (revision == null) {
            return ifMatch == null ? Result.MET : Result.FAILED;
        }
        if (ifNoneMatch != null) {
            return Result.FAILED;
        }
        if (ifMatch == null || ifMatch.isBlank()) {
            return Result.MISSING;
        }
        return Versions.expected(ifMatch) == revision ? Result.MET : Result.FAILED;
    }
}
