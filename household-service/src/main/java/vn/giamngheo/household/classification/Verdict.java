package vn.giamngheo.household.classification;

import org.jspecify.annotations.Nullable;

/** The classifier's answer; a poverty type is given exactly for the poor. */
public record Verdict(
        HouseholdClass householdClass, @Nullable PovertyType povertyType) {

    static Verdict poor(PovertyType type) {
        return new Verdict(HouseholdClass.POOR, type);
    }

    static Verdict of(HouseholdClass other) {
        return new Verdict(other, null);
    }
}
