package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.giamngheo.task.routing.Trigger;

/** What a task is about, which never changes. */
@MappedSuperclass
public abstract class TaskIdentity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    @Column(updatable = false)
    private String need;

    @Column(updatable = false)
    private UUID openedBySurveyId;

    @Column(updatable = false)
    private Instant openedAt;

    /** For Hibernate. */
    protected TaskIdentity() {}

    TaskIdentity(UUID id, CurrentNeeds.Wish wish, Instant openedAt) {
        this.id = id;
        this.householdId = wish.fact().householdId();
        this.trigger = wish.task().trigger();
        this.need = wish.task().need();
        this.openedBySurveyId = wish.fact().surveyId();
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID householdId() {
        return householdId;
    }

    public Trigger trigger() {
        return trigger;
    }

    /** An indicator's code, a cause, or that the household has newly escaped. */
    public String need() {
        return need;
    }

    public UUID openedBySurveyId() {
        return openedBySurveyId;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
