package vn.giamngheo.target.progress;

import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.survey-completed.v1}; a message without these fields is none of ours. */
record SurveyCompletedPayload(
        UUID householdId,
        Long sequence,
        Integer roundYear,
        String standard,
        Commune commune,
        HouseholdClass classification,
        Boolean synthetic) {

    SurveyCompletedPayload {
        requireNonNull(householdId, "householdId");
        requireNonNull(sequence, "sequence");
        requireNonNull(roundYear, "roundYear");
        requireNonNull(standard, "standard");
        requireNonNull(commune, "commune");
        requireNonNull(classification, "classification");
        requireNonNull(synthetic, "synthetic");
    }

    HouseholdOutcome outcome() {
        return new HouseholdOutcome(
                householdId, standard, roundYear, sequence, commune.code, commune.validFrom, classification, synthetic);
    }

    /** Where the household was surveyed. */
    record Commune(String code, LocalDate validFrom) {

        Commune {
            requireNonNull(code, "commune.code");
            requireNonNull(validFrom, "commune.validFrom");
        }
    }
}
