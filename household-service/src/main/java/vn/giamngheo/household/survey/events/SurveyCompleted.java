package vn.giamngheo.household.survey.events;

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
import vn.giamngheo.household.survey.model.Classification;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.Survey;

/** The fact that a household was classified by a completed survey; carries nothing that names a person. */
public record SurveyCompleted(
        UUID surveyId,
        UUID householdId,
        long sequence,
        int surveyRevision,
        LocalDate surveyedOn,
        @Nullable UUID corrects,
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

    public static SurveyCompleted of(Survey survey, Finding finding, Classification classification, long sequence) {
        return new SurveyCompleted(
                survey.id(),
                survey.householdId(),
                sequence,
                survey.revision(),
                survey.surveyedOn(),
                survey.corrects(),
                survey.roundYear(),
                finding.standard(),
                new Commune(
                        classification.commune().code(),
                        classification.commune().validFrom()),
                classification.household().villageCode(),
                classification.areaType(),
                classification.household().members(),
                classification.household().membersUninsured(),
                classification.householdClass(),
                classification.povertyType(),
                classification.previousClass(),
                classification.movement(),
                classification.deprivations(),
                finding.incomePerHead(),
                finding.incomeScore(),
                Finding.POINTS_PER_DEPRIVATION * classification.deprivations().size(),
                classification.household().groups(),
                classification.household().femaleHead(),
                survey.causes(),
                classification.household().synthetic(),
                Objects.requireNonNull(survey.completedAt()));
    }

    /** The unit in which the household was classified. */
    public record Commune(String code, LocalDate validFrom) {}
}
