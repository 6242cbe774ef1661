package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.WantedTask;

/** That one agency answers for one need of one household, until a survey says that the need is gone. */
@Entity
@Table(name = "task")
public class Task {

    @Id
    private UUID id;

    private String agency;

    private UUID householdId;

    private String need;

    @Embedded
    private Commune commune;

    private String standard;

    private int roundYear;

    private UUID surveyId;

    @Column(updatable = false)
    private UUID openedBySurveyId;

    private @Nullable UUID closedBySurveyId;

    private int priority;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelledReason cancelledReason;

    private boolean synthetic;

    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable Instant closedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected Task() {}

    public static Task open(UUID id, CurrentNeeds.Wish wish, Instant now) {
        var task = new Task();
        task.id = id;
        task.agency = wish.task().agency();
        task.householdId = wish.fact().householdId();
        task.need = wish.task().need();
        task.openedBySurveyId = wish.fact().surveyId();
        task.openedAt = now;
        task.state = TaskState.OPEN;
        task.confirm(wish);
        return task;
    }

    /** The latest survey wants this task: it goes on, under that survey and where the household lives now. */
    public void confirm(CurrentNeeds.Wish wish) {
        commune = wish.fact().commune();
        standard = wish.fact().standard();
        roundYear = wish.fact().roundYear();
        surveyId = wish.fact().surveyId();
        synthetic = wish.fact().synthetic();
        priority = wish.task().priority();
    }

    /** The latest survey does not want this task; one that nobody has taken up yet ends here. */
    public void withdraw(CancelledReason reason, UUID bySurvey, Instant now) {
        if (state != TaskState.OPEN) {
            return;
        }
        state = TaskState.CANCELLED;
        cancelledReason = reason;
        closedBySurveyId = bySurvey;
        closedAt = now;
    }

    public boolean answers(WantedTask wanted) {
        return need.equals(wanted.need()) && agency.equals(wanted.agency());
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public UUID householdId() {
        return householdId;
    }

    public String need() {
        return need;
    }

    public Commune commune() {
        return commune;
    }

    public String standard() {
        return standard;
    }

    public int roundYear() {
        return roundYear;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public UUID openedBySurveyId() {
        return openedBySurveyId;
    }

    public @Nullable UUID closedBySurveyId() {
        return closedBySurveyId;
    }

    public int priority() {
        return priority;
    }

    public TaskState state() {
        return state;
    }

    public @Nullable CancelledReason cancelledReason() {
        return cancelledReason;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
