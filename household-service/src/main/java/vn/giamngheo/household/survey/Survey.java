package vn.giamngheo.household.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** The survey of one household in one round. */
@Entity
public class Survey {

    @Id
    private UUID id;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "round_year")
    private int roundYear;

    private int revision;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;

    private List<String> causes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "survey_finding", joinColumns = @JoinColumn(name = "survey_id"))
    private List<Finding> findings = new ArrayList<>();

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_by")
    private @Nullable String completedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(UUID id, DraftSurveyRequest request, String requestHash, String author, Instant now) {
        this.id = id;
        this.householdId = request.householdId();
        this.roundYear = request.roundYear();
        this.revision = 1;
        this.state = SurveyState.DRAFT;
        this.surveyedOn = request.surveyedOn();
        this.causes = request.causes().stream().map(Enum::name).sorted().toList();
        request.findings().forEach(finding -> findings.add(new Finding(finding)));
        this.requestHash = requestHash;
        this.createdAt = now;
        this.createdBy = author;
    }

    void submit(Instant now) {
        state = SurveyState.SUBMITTED;
        submittedAt = now;
    }

    void complete(String by, Instant now) {
        state = SurveyState.COMPLETED;
        completedAt = now;
        completedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID householdId() {
        return householdId;
    }

    public int roundYear() {
        return roundYear;
    }

    public int revision() {
        return revision;
    }

    public SurveyState state() {
        return state;
    }

    public LocalDate surveyedOn() {
        return surveyedOn;
    }

    public List<String> causes() {
        return List.copyOf(causes);
    }

    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::standard)).toList();
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    String requestHash() {
        return requestHash;
    }

    long version() {
        return version;
    }
}
