package vn.giamngheo.task.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The time for which something holds.
 *
 * @param from null: not known since when
 * @param to the first day on which it holds no more; null: no end known
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
