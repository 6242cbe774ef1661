package vn.giamngheo.household.ledger;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;

/**
 * All that decides in which term a household stands.
 *
 * @param opening its class in the year before under the same standard; null when it has none
 * @param openingInside whether it was classified in the area then
 * @param start how it came onto the register, when this is its first year under the standard
 */
record Flow(
        @Nullable HouseholdClass opening,
        boolean openingInside,
        @Nullable HouseholdClass closing,
        boolean closingInside,
        boolean everPoor,
        boolean everNearPoor,
        End end,
        Start start) {

    private static final String NOTHING = "-";

    /** Reads what the query wrote. */
    static Flow of(String key) {
        var parts = key.split("\\|", -1);
        return new Flow(
                householdClass(parts[0]),
                parts[1].equals("t"),
                householdClass(parts[2]),
                parts[3].equals("t"),
                parts[4].equals("t"),
                parts[5].equals("t"),
                End.valueOf(parts[6]),
                Start.valueOf(parts[7]));
    }

    private static @Nullable HouseholdClass householdClass(String text) {
        return text.equals(NOTHING) ? null : HouseholdClass.valueOf(text);
    }

    boolean everBefore(HouseholdClass of) {
        return of == HouseholdClass.POOR ? everPoor : everNearPoor;
    }

    /** How it came off the register by the end of the year. */
    enum End {
        NONE,
        DISSOLVED,
        MOVED_OUT,
        MERGED
    }

    /** How it came onto the register, or that it was classified before. */
    enum Start {
        REGISTERED,
        MOVED_IN,
        SPLIT,
        KNOWN_BEFORE
    }
}
