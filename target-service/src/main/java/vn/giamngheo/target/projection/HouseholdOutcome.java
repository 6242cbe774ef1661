package vn.giamngheo.target.projection;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** What one round found one household to be, under one standard. */
record HouseholdOutcome(
        UUID householdId,
        String standard,
        int roundYear,
        long sequence,
        Area.Key commune,
        HouseholdClass classification,
        Persons persons,
        @Nullable Long incomePerHead,
        List<String> deprivations,
        boolean minority,
        @Nullable String movement,
        boolean synthetic) {

    HouseholdOutcome {
        deprivations = List.copyOf(deprivations);
    }

    /** How many live there; nothing when the event did not say. */
    record Persons(@Nullable Integer members, @Nullable Integer uninsured) {}
}
