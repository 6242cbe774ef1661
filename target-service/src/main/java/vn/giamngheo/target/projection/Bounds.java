package vn.giamngheo.target.projection;

import org.jspecify.annotations.Nullable;

/** How far a message is believed: what is beyond is no fact of ours, and would break the sums of everybody else. */
final class Bounds {

    static final int MOST_PERSONS = 1000;
    static final long MOST_VND = 1_000_000_000_000L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Bounds() {}

    static void year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    static void amount(String what, @Nullable Number amount, long most) {
        if (amount != null && (amount.longValue() < 0 || amount.longValue() > most)) {
            throw new IllegalArgumentException(what + " " + amount);
        }
    }
}
