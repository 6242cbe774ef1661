package vn.giamngheo.household.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What a person asked for about the data that is kept of him, and what became of it. */
@Entity
@Table(name = "subject_request")
class SubjectRequest {

    @Id
    private UUID id;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String wish;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "answer_due_on")
    private @Nullable LocalDate answerDueOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable String reason;

    @Column(name = "corrected_version")
    private @Nullable Long correctedVersion;

    @Column(name = "corrected_survey")
    private @Nullable UUID correctedSurvey;

    @Column(name = "request_hash")
    private String requestHash;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SubjectRequest() {}

    SubjectRequest(UUID id, FileSubjectRequest filed, Terms terms, String requestHash, String by, Instant now) {
        this.id = id;
        this.householdId = filed.householdId();
        this.memberId = filed.memberId();
        this.kind = filed.kind();
        this.wish = filed.wish();
        this.receivedOn = terms.receivedOn();
        this.answerDueOn = terms.answerDueOn();
        this.dueOn = terms.dueOn();
        this.state = RequestState.OPEN;
        this.requestHash = requestHash;
        this.createdBy = by;
        this.createdAt = now;
    }

    void answer() {
        state = RequestState.ANSWERED;
    }

    void decide(DecideSubjectRequest decision, Instant now) {
        state = decision.outcome().state();
        reason = decision.reason();
        correctedVersion = decision.correctedVersion();
        correctedSurvey = decision.correctedSurvey();
        decidedAt = now;
    }

    boolean wasMadeBy(String hash) {
        return requestHash.equals(hash);
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    UUID memberId() {
        return memberId;
    }

    RequestKind kind() {
        return kind;
    }

    String wish() {
        return wish;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate answerDueOn() {
        return answerDueOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Long correctedVersion() {
        return correctedVersion;
    }

    @Nullable
    UUID correctedSurvey() {
        return correctedSurvey;
    }

    long version() {
        return version;
    }

    /** The days that the law sets, counted from the day it came; null for a year of which no term is kept. */
    record Terms(
            LocalDate receivedOn,
            @Nullable LocalDate answerDueOn,
            @Nullable LocalDate dueOn) {}
}
