package vn.giamngheo.household.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Movement;
import vn.giamngheo.household.classification.PovertyType;
import vn.giamngheo.household.registry.Household;

/** The fact that a household was classified by a completed survey; carries nothing that names a person. */
record SurveyCompleted(
        UUID surveyId,
        UUID householdId,
        long sequence,
        int surveyRevision,
        int roundYear,
        String standard,
        Commune commune,
        @Nullable String villageCode,
        AreaType areaType,
        int members,
        int membersWithoutInsurance,
        HouseholdClass classification,
        @Nullable PovertyType povertyType,
        @Nullable HouseholdClass previousClassification,
        Movement movement,
        List<String> deprivations,
        @Nullable Long incomePerHead,
        @Nullable Integer incomeScore,
        int deprivationScore,
        List<String> groups,
        boolean femaleHead,
        List<String> causes,
        boolean synthetic,
        Instant completedAt) {

    static SurveyCompleted of(
            Survey survey, Finding finding, Household household, Classification classification, long sequence) {
        return new SurveyCompleted(
                survey.id(),
                survey.householdId(),
                sequence,
                survey.revision(),
                survey.roundYear(),
                finding.standard(),
                new Commune(
                        classification.commune().code(),
                        classification.commune().validFrom()),
                household.villageCode(),
                classification.areaType(),
                household.size(),
                household.membersWithoutInsurance(),
                classification.householdClass(),
                classification.povertyType(),
                classification.previousClass(),
                classification.movement(),
                finding.deprivations(),
                finding.incomePerHead(),
                finding.incomeScore(),
                finding.deprivationScore(),
                household.groups(),
                household.femaleHead(),
                survey.causes(),
                household.synthetic(),
                Objects.requireNonNull(survey.completedAt()));
    }

    /** The unit in which the household was classified. */
    record Commune(String code, LocalDate validFrom) {}
}
