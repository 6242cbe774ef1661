package vn.giamngheo.task.task.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.SurveyFact;

/** A completed survey as household.survey-completed.v1 tells of it; only the fields used here. */
record SurveyCompletedPayload(
        UUID surveyId,
        UUID householdId,
        Long sequence,
        Integer roundYear,
        String standard,
        CommunePayload commune,
        String areaType,
        String classification,
        Set<String> deprivations,
        Boolean synthetic) {

    SurveyCompletedPayload {
        Objects.requireNonNull(surveyId, "surveyId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(sequence, "sequence");
        Objects.requireNonNull(roundYear, "roundYear");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(areaType, "areaType");
        Objects.requireNonNull(classification, "classification");
        deprivations = Set.copyOf(Objects.requireNonNull(deprivations, "deprivations"));
        Objects.requireNonNull(synthetic, "synthetic");
    }

    /** The commune of the survey's day. */
    record CommunePayload(String code, LocalDate validFrom) {

        CommunePayload {
            Objects.requireNonNull(code, "commune.code");
            Objects.requireNonNull(validFrom, "commune.validFrom");
        }
    }

    SurveyFact fact() {
        return new SurveyFact(
                householdId,
                roundYear,
                standard,
                sequence,
                surveyId,
                new Commune(commune.code(), commune.validFrom()),
                areaType,
                classification,
                deprivations,
                synthetic);
    }
}
