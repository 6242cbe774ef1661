package vn.giamngheo.household.survey.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.observation.Observations;

/** The form of one household in one round; a correction is another form with the next revision. */
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
    private SurveyKind kind;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable UUID corrects;
    private @Nullable String reason;
    private List<String> causes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "survey_finding", joinColumns = @JoinColumn(name = "survey_id"))
    private List<Finding> findings = new ArrayList<>();

    @Convert(converter = ContentJson.OfObservations.class)
    private @Nullable Observations observations;

    @Convert(converter = ContentJson.OfComments.class)
    private List<FieldComment> comments;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private @Nullable Instant updatedAt;

    @Column(name = "updated_by")
    private @Nullable String updatedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_by")
    private @Nullable String completedBy;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    public Survey(UUID id, SurveyOrigin origin, SurveyContent content, String requestHash, Written by) {
        this.id = id;
        this.householdId = origin.householdId();
        this.roundYear = origin.roundYear();
        this.revision = origin.revision();
        this.kind = origin.kind();
        this.receivedOn = origin.receivedOn();
        this.dueOn = origin.dueOn();
        this.corrects = origin.corrects();
        this.reason = origin.reason();
        this.state = SurveyState.DRAFT;
        this.comments = List.of();
        this.requestHash = requestHash;
        this.createdAt = by.at();
        this.createdBy = by.who();
        take(content);
    }

    private void take(SurveyContent content) {
        this.surveyedOn = content.surveyedOn();
        this.causes = content.causes().stream().map(Enum::name).sorted().toList();
        this.observations = content.observations();
        this.findings.clear();
        content.findings().forEach(finding -> findings.add(new Finding(finding)));
    }

    public void edit(SurveyContent content, Written by) {
        take(content);
        updatedAt = by.at();
        updatedBy = by.who();
    }

    /** Hands the form in, with what the engine makes of it. */
    public void submit(Map<String, Judgement> judged, Instant now) {
        learn(judged);
        state = SurveyState.SUBMITTED;
        submittedAt = now;
    }

    public void sendBack(List<FieldComment> why, Instant now) {
        state = SurveyState.RETURNED;
        comments = List.copyOf(why);
        returnedAt = now;
    }

    public void complete(Map<String, Judgement> judged, Written by) {
        learn(judged);
        state = SurveyState.COMPLETED;
        completedAt = by.at();
        completedBy = by.who();
    }

    public void giveUp(String why, Instant now) {
        state = SurveyState.VOID;
        reason = why;
        voidedAt = now;
    }

    private void learn(Map<String, Judgement> judged) {
        var learnt = Finding.judged(findings, judged);
        // Rows of a collection are written anew, so only when there is news.
        if (!Finding.sayTheSame(findings, learnt)) {
            findings.clear();
            findings.addAll(learnt);
        }
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

    public SurveyKind kind() {
        return kind;
    }

    public SurveyState state() {
        return state;
    }

    public LocalDate surveyedOn() {
        return surveyedOn;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable UUID corrects() {
        return corrects;
    }

    public @Nullable String reason() {
        return reason;
    }

    public List<String> causes() {
        return List.copyOf(causes);
    }

    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::standard)).toList();
    }

    public @Nullable Observations observations() {
        return observations;
    }

    public List<FieldComment> comments() {
        return comments;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public String requestHash() {
        return requestHash;
    }

    public long version() {
        return version;
    }
}
