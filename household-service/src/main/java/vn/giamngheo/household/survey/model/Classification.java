package vn.giamngheo.household.survey.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.IndicatorResult;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.classification.Movement;
import vn.giamngheo.household.classification.PovertyType;

/**
 * What a household was classified as by one survey under one standard, with all that the rule looked at and what the
 * household was like that day; counted as it was then, whatever the register says later.
 */
@Entity
@IdClass(Classification.Key.class)
public class Classification {

    @Id
    @Column(name = "survey_id")
    private UUID surveyId;

    @Id
    private String standard;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "round_year")
    private int roundYear;

    private int revision;
    private boolean current;

    @Enumerated(EnumType.STRING)
    private FindingSource source;

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

    @Column(name = "standard_hash")
    private String standardHash;

    private String inputs;

    @Column(name = "inputs_hash")
    private String inputsHash;

    @Convert(converter = ContentJson.OfIndicators.class)
    private List<IndicatorResult> indicators;

    @Embedded
    private HouseholdThen household;

    @Column(name = "classified_at")
    private Instant classifiedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected Classification() {}

    public Classification(Survey survey, Drawn drawn, AreaKey commune, HouseholdThen household, Past past) {
        var verdict = drawn.judgement.verdict().orElseThrow();
        this.surveyId = survey.id();
        this.standard = drawn.inputs.standard();
        this.householdId = survey.householdId();
        this.roundYear = survey.roundYear();
        this.revision = survey.revision();
        this.current = true;
        this.source = drawn.inputs.listed() == null ? FindingSource.DERIVED : FindingSource.LISTED;
        this.householdClass = verdict.householdClass();
        this.povertyType = verdict.povertyType();
        this.areaType = drawn.inputs.areaType();
        this.communeCode = commune.code();
        this.communeValidFrom = commune.validFrom();
        this.deprivations = drawn.judgement.deprivations();
        this.previousClass = past.previous();
        this.movement = Movement.between(past.previous(), verdict.householdClass(), past.before());
        this.standardHash = drawn.inputs.standardHash();
        this.inputs = CanonicalJson.write(drawn.inputs);
        this.inputsHash = CanonicalJson.hash(inputs);
        this.indicators = drawn.judgement.indicators();
        this.household = household;
        this.classifiedAt = Objects.requireNonNull(survey.completedAt());
    }

    /** A later revision speaks for the household from now on; this one stays to be read. */
    public void supersede(Instant now) {
        current = false;
        supersededAt = now;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public UUID householdId() {
        return householdId;
    }

    public int roundYear() {
        return roundYear;
    }

    public String standard() {
        return standard;
    }

    public int revision() {
        return revision;
    }

    /** What the household was like. */
    public HouseholdThen household() {
        return household;
    }

    public boolean current() {
        return current;
    }

    public FindingSource source() {
        return source;
    }

    public HouseholdClass householdClass() {
        return householdClass;
    }

    public @Nullable PovertyType povertyType() {
        return povertyType;
    }

    public AreaType areaType() {
        return areaType;
    }

    public AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    public List<String> deprivations() {
        return List.copyOf(deprivations);
    }

    public @Nullable HouseholdClass previousClass() {
        return previousClass;
    }

    public Movement movement() {
        return movement;
    }

    public String standardHash() {
        return standardHash;
    }

    public String inputsHash() {
        return inputsHash;
    }

    /** The text that the hash was taken of. */
    public String inputsText() {
        return inputs;
    }

    public ClassificationInputs inputs() {
        return ContentJson.inputs(inputs);
    }

    public List<IndicatorResult> indicators() {
        return List.copyOf(indicators);
    }

    public Instant classifiedAt() {
        return classifiedAt;
    }

    /** What was judged, and how. */
    public record Drawn(ClassificationInputs inputs, Judgement judgement) {}

    /** What the household was in earlier years under the same standard. */
    public record Past(@Nullable HouseholdClass previous, Movement.Before before) {}

    /** One survey, one standard. */
    record Key(UUID surveyId, String standard) implements Serializable {}
}
