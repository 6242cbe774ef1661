package vn.giamngheo.household.survey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Movement;
import vn.giamngheo.household.classification.PovertyType;
import vn.giamngheo.household.classification.Verdict;

/** What a household was classified as in one year under one standard, with what the rule looked at. */
@Entity
@IdClass(Classification.Key.class)
class Classification {

    @Id
    @Column(name = "household_id")
    private UUID householdId;

    @Id
    @Column(name = "round_year")
    private int roundYear;

    @Id
    private String standard;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "class")
    @Enumerated(EnumType.STRING)
    private HouseholdClass householdClass;

    @Column(name = "poverty_type")
    @Enumerated(EnumType.STRING)
    private @Nullable PovertyType povertyType;

    @Column(name = "area_type")
    @Enumerated(EnumType.STRING)
    private AreaType areaType;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "commune_valid_from")
    private LocalDate communeValidFrom;

    private List<String> deprivations;

    @Column(name = "previous_class")
    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdClass previousClass;

    @Enumerated(EnumType.STRING)
    private Movement movement;

    @Column(name = "classified_at")
    private Instant classifiedAt;

    @SuppressWarnings("NullAway.Init")
    protected Classification() {}

    Classification(Survey survey, Finding finding, Area commune, Verdict verdict, Past past, Instant now) {
        this.householdId = survey.householdId();
        this.roundYear = survey.roundYear();
        this.standard = finding.standard();
        this.surveyId = survey.id();
        this.householdClass = verdict.householdClass();
        this.povertyType = verdict.povertyType();
        this.areaType = java.util.Objects.requireNonNull(commune.areaType(), "a commune is urban or rural");
        this.communeCode = commune.key().code();
        this.communeValidFrom = commune.key().validFrom();
        this.deprivations = finding.deprivations();
        this.previousClass = past.previous();
        this.movement = Movement.between(past.previous(), verdict.householdClass(), past.before());
        this.classifiedAt = now;
    }

    String standard() {
        return standard;
    }

    HouseholdClass householdClass() {
        return householdClass;
    }

    @Nullable
    PovertyType povertyType() {
        return povertyType;
    }

    AreaType areaType() {
        return areaType;
    }

    AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    List<String> deprivations() {
        return List.copyOf(deprivations);
    }

    @Nullable
    HouseholdClass previousClass() {
        return previousClass;
    }

    Movement movement() {
        return movement;
    }

    Instant classifiedAt() {
        return classifiedAt;
    }

    /** What the household was in earlier years under the same standard. */
    record Past(@Nullable HouseholdClass previous, Movement.Before before) {}

    /** One household, one year, one standard. */
    record Key(UUID householdId, int roundYear, String standard) implements Serializable {}
}
