package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An agency's offer to another one to take a task over, and the answer. */
@Entity
@Table(name = "hand_over")
public class HandOver {

    @Id
    private UUID id;

    private UUID taskId;
    private String fromAgency;
    private String toAgency;

    @Enumerated(EnumType.STRING)
    private HandOverState state;

    private String reason;
    private Instant offeredAt;
    private String offeredBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @Version
    private long version;

    /** For Hibernate. */
    protected HandOver() {}

    public HandOver(UUID id, Task task, String toAgency, String reason, String by, Instant now) {
        this.id = id;
        this.taskId = task.id();
        this.fromAgency = task.agency();
        this.toAgency = toAgency;
        this.reason = reason;
        this.offeredAt = now;
        this.offeredBy = by;
        this.state = HandOverState.OFFERED;
    }

    public void answer(HandOverState outcome, @Nullable String text, String by, Instant now) {
        state = outcome;
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    public boolean says(UUID task, String to, String why) {
        return taskId.equals(task) && toAgency.equals(to) && reason.equals(why);
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public String fromAgency() {
        return fromAgency;
    }

    public String toAgency() {
        return toAgency;
    }

    public HandOverState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public String offeredBy() {
        return offeredBy;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public long version() {
        return version;
    }
}
