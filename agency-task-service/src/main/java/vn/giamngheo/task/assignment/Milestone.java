package vn.giamngheo.task.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What is to be reached in an assignment by a day of a year. */
@Entity
@Table(name = "assignment_milestone")
class Milestone {

    @Id
    private UUID id;

    private UUID assignmentId;
    private int year;
    private LocalDate dueOn;
    private String text;
    private @Nullable BigDecimal figureTarget;
    private @Nullable String unit;
    private String requestHash;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    @SuppressWarnings("NullAway.Init")
    Milestone(UUID id, UUID assignmentId, MilestoneContent content, String hash, Instant now, String author) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.requestHash = hash;
        this.createdAt = now;
        this.createdBy = author;
        write(content);
    }

    void change(MilestoneContent content, Instant now, String author) {
        write(content);
        changedAt = now;
        changedBy = author;
    }

    private void write(MilestoneContent content) {
        year = content.year();
        dueOn = content.dueOn();
        text = content.text();
        figureTarget = content.figureTarget();
        unit = content.unit();
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    int year() {
        return year;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String text() {
        return text;
    }

    @Nullable
    BigDecimal figureTarget() {
        return figureTarget;
    }

    @Nullable
    String unit() {
        return unit;
    }

    String requestHash() {
        return requestHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    long version() {
        return version;
    }
}
