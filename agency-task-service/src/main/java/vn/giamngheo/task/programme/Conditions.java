package vn.giamngheo.task.programme;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who gets a benefit; an empty set and null say that it does not matter.
 *
 * @param deprivations one of them is enough
 * @param ageFrom in whole years, as {@code ageTo} inclusive; with either, the benefit is for the members of that age
 * @param communeFlags one of them is enough
 * @param stated all of them are needed
 */
record Conditions(
        Set<HouseholdClass> classes,
        Set<PovertyType> povertyTypes,
        Set<Deprivation> deprivations,
        @Nullable Integer escapedWithinYears,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<CommuneFlag> communeFlags,
        Set<Stated> stated) {

    static final int OLDEST = 150;

    boolean goesByAge() {
        return ageFrom != null || ageTo != null;
    }

    int youngest() {
        return ageFrom == null ? 0 : ageFrom;
    }

    int oldest() {
        return ageTo == null ? OLDEST : ageTo;
    }

    List<Integer> among(List<Integer> ages) {
        return goesByAge()
                ? ages.stream()
                        .filter(age -> age >= youngest() && age <= oldest())
                        .toList()
                : List.of();
    }
}
