package vn.giamngheo.target.reconciliation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** That somebody had closed lists compared; never changed. */
@Entity
class Reconciliation {

    @Id
    private UUID id;

    private String areaCode;
    private int year;
    private int closings;
    private int inconsistent;
    private @Nullable UUID replayId;
    private String requestHash;
    private Instant requestedAt;
    private String requestedBy;

    @SuppressWarnings("NullAway.Init")
    protected Reconciliation() {}

    Reconciliation(UUID id, Outcome outcome, @Nullable UUID replayId, String requestHash, Instant now, String author) {
        this.id = id;
        this.areaCode = outcome.area;
        this.year = outcome.year;
        this.closings = outcome.closings;
        this.inconsistent = outcome.inconsistent;
        this.replayId = replayId;
        this.requestHash = requestHash;
        this.requestedAt = now;
        this.requestedBy = author;
    }

    ReconciliationView view(int inconsistentNow) {
        return new ReconciliationView(
                id, areaCode, year, closings, inconsistent, inconsistentNow, replayId, requestedAt, requestedBy);
    }

    String areaCode() {
        return areaCode;
    }

    int year() {
        return year;
    }

    String requestHash() {
        return requestHash;
    }

    /** What the comparison found. */
    record Outcome(String area, int year, int closings, int inconsistent) {}
}
