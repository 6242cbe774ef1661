package vn.giamngheo.task.task.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.SurveyFact;

/** A completed survey as household.survey-completed.v1 tells of it; only the fields used here, early events know fewer. */
record SurveyCompletedPayload(
        UUID surveyId,
        UUID householdId,
        Long sequence,
        Integer roundYear,
        String standard,
        @Nullable LocalDate surveyedOn,
        @Nullable UUID corrects,
        CommunePayload commune,
        String areaType,
        String classification,
        @Nullable String movement,
        Set<String> deprivations,
        @Nullable Set<String> causes,
        Boolean synthetic,
        Instant completedAt) {

    /** The day in the country at which a survey was completed that does not tell its own. */
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

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
        Objects.requireNonNull(completedAt, "completedAt");
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
                surveyedOn == null ? LocalDate.ofInstant(completedAt, HERE) : surveyedOn,
                corrects,
                new Commune(commune.code(), commune.validFrom()),
                areaType,
                classification,
                movement,
                deprivations,
                causes == null ? Set.of() : causes,
                synthetic);
    }
}
