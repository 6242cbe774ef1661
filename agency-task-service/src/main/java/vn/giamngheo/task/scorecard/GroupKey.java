package vn.giamngheo.task.scorecard;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.persistence.Tuple;

/**
 * What a row of figures is about.
 *
 * @param code empty for tasks of no programme
 * @param since the commune's first day; the calendar's for all that is no commune
 */
record GroupKey(String code, LocalDate since) implements Comparable<GroupKey> {

    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::code).thenComparing(GroupKey::since);

    static GroupKey of(Tuple row) {
        return new GroupKey(row.get("code", String.class), row.get("since", LocalDate.class));
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
