package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** One entry in the history of a task. */
@Entity
@Table(name = "task_change")
public class TaskChange {

    @Id
    private UUID id;

    private UUID taskId;

    private Instant at;

    @Column(name = "action")
    @Enumerated(EnumType.STRING)
    private TaskEvent event;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskState fromState;

    @Enumerated(EnumType.STRING)
    private TaskState toState;

    private @Nullable String actor;

    private String agency;

    private @Nullable String reason;

    private @Nullable UUID surveyId;

    /** For Hibernate. */
    protected TaskChange() {}

    /** @param from null for a task that was just opened */
    public TaskChange(UUID id, Task task, TaskEvent event, @Nullable TaskState from, By by, Instant at) {
        this.id = id;
        this.taskId = task.id();
        this.at = at;
        this.event = event;
        this.fromState = from;
        this.toState = task.state();
        this.actor = by.actor();
        this.agency = task.agency();
        this.reason = by.reason();
        this.surveyId = by.surveyId();
    }

    /** Who or what changed it, and why. */
    public record By(
            @Nullable String actor,
            @Nullable String reason,
            @Nullable UUID surveyId) {

        public static By person(String actor, @Nullable String reason) {
            return new By(actor, reason, null);
        }

        public static By survey(UUID surveyId) {
            return new By(null, null, surveyId);
        }

        /** The register or the calendar. */
        public static By itself() {
            return new By(null, null, null);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public Instant at() {
        return at;
    }

    public TaskEvent event() {
        return event;
    }

    public @Nullable TaskState fromState() {
        return fromState;
    }

    public TaskState toState() {
        return toState;
    }

    public @Nullable String actor() {
        return actor;
    }

    public String agency() {
        return agency;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID surveyId() {
        return surveyId;
    }
}
