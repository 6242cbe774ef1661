package vn.giamngheo.household.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;

/** What somebody objects to in a posted list, and the commune's answer after it looked again. */
@Entity
class Complaint {

    @Id
    private UUID id;

    @Column(name = "round_year")
    private int roundYear;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "commune_valid_from")
    private LocalDate communeValidFrom;

    @Column(name = "household_id")
    private @Nullable UUID householdId;

    @Column(name = "text")
    private String text;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(
            UUID id,
            int roundYear,
            AreaKey commune,
            ComplaintRequest request,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            String requestHash,
            String by,
            Instant now) {
        this.id = id;
        this.roundYear = roundYear;
        this.communeCode = commune.code();
        this.communeValidFrom = commune.validFrom();
        this.householdId = request.householdId();
        this.text = request.text();
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
        this.state = State.OPEN;
        this.requestHash = requestHash;
        this.createdBy = by;
        this.createdAt = now;
    }

    void answer(Outcome how, String words, String by, Instant now) {
        state = State.ANSWERED;
        outcome = how;
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    int roundYear() {
        return roundYear;
    }

    AreaKey commune() {
        return new AreaKey(communeCode, communeValidFrom);
    }

    @Nullable
    UUID householdId() {
        return householdId;
    }

    String text() {
        return text;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    State state() {
        return state;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String answer() {
        return answer;
    }

    String requestHash() {
        return requestHash;
    }

    long version() {
        return version;
    }

    /** Whether it was answered. */
    enum State {
        OPEN,
        ANSWERED
    }

    /** What the second look showed. */
    @Schema(name = "ComplaintOutcome")
    enum Outcome {
        /** The list was wrong; the survey is corrected. */
        UPHELD,
        REJECTED
    }
}
