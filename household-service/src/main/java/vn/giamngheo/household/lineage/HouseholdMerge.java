package vn.giamngheo.household.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Two entries that became one, with what it takes to undo it. */
@Entity(name = "household_merge")
class HouseholdMerge {

    @Id
    private UUID id;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "absorbed_id")
    private UUID absorbedId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private MergeHouseholdsRequest.Cause cause;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "carried")
    private List<UUID> carried;

    @Column(name = "kept_version")
    private long keptVersion;

    @Column(name = "absorbed_version")
    private long absorbedVersion;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undo_reason")
    private @Nullable String undoReason;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdMerge() {}

    HouseholdMerge(
            UUID id,
            MergeHouseholdsRequest request,
            long keptVersion,
            long absorbedVersion,
            String requestHash,
            String by,
            Instant now) {
        this.id = id;
        this.keptId = request.keptId();
        this.absorbedId = request.absorbedId();
        this.cause = request.cause();
        this.effectiveOn = request.effectiveOn();
        this.reason = request.reason();
        this.carried = request.carried().stream().map(MemberRole::memberId).toList();
        this.keptVersion = keptVersion;
        this.absorbedVersion = absorbedVersion;
        this.requestHash = requestHash;
        this.mergedAt = now;
        this.mergedBy = by;
    }

    void undo(String why, String by, Instant now) {
        undoneAt = now;
        undoneBy = by;
        undoReason = why;
    }

    UUID id() {
        return id;
    }

    UUID keptId() {
        return keptId;
    }

    UUID absorbedId() {
        return absorbedId;
    }

    MergeHouseholdsRequest.Cause cause() {
        return cause;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String reason() {
        return reason;
    }

    List<UUID> carried() {
        return List.copyOf(carried);
    }

    long keptVersion() {
        return keptVersion;
    }

    long absorbedVersion() {
        return absorbedVersion;
    }

    String requestHash() {
        return requestHash;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }
}
