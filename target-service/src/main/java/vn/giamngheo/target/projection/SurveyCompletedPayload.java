package vn.giamngheo.target.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.survey-completed.v1}; a message without these fields is none of ours. */
record SurveyCompletedPayload(
        UUID householdId,
        Long sequence,
        Integer roundYear,
        String standard,
        Commune commune,
        HouseholdClass classification,
        Boolean synthetic,
        @Nullable Integer members,
        @Nullable Integer membersWithoutInsurance,
        @Nullable Long incomePerHead,
        @Nullable List<String> deprivations,
        @Nullable List<String> groups,
        @Nullable String movement) {

    private static final String MINORITY = "ETHNIC_MINORITY";

    SurveyCompletedPayload {
        requireNonNull(householdId, "householdId");
        requireNonNull(sequence, "sequence");
        requireNonNull(roundYear, "roundYear");
        requireNonNull(standard, "standard");
        requireNonNull(commune, "commune");
        requireNonNull(classification, "classification");
        requireNonNull(synthetic, "synthetic");
        Bounds.year(roundYear);
        Bounds.amount("members", members, Bounds.MOST_PERSONS);
        Bounds.amount(
                "membersWithoutInsurance", membersWithoutInsurance, members == null ? Bounds.MOST_PERSONS : members);
        Bounds.amount("incomePerHead", incomePerHead, Bounds.MOST_VND);
    }

    HouseholdOutcome outcome() {
        return new HouseholdOutcome(
                householdId,
                standard,
                roundYear,
                sequence,
                new Area.Key(commune.code, commune.validFrom),
                classification,
                new HouseholdOutcome.Persons(members, membersWithoutInsurance),
                incomePerHead,
                deprivations == null ? List.of() : deprivations,
                groups != null && groups.contains(MINORITY),
                movement,
                synthetic);
    }

    /** Where the household was surveyed. */
    record Commune(String code, LocalDate validFrom) {

        Commune {
            requireNonNull(code, "commune.code");
            requireNonNull(validFrom, "commune.validFrom");
        }
    }
}
