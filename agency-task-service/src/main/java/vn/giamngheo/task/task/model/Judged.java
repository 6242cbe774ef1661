package vn.giamngheo.task.task.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * That a round has judged a task. Whatever the round says next, by a correction or under its other standard, is judged
 * from the state in which people had left the task, as if it had been known at once.
 *
 * @param before that state; null once people have gone on with the task
 */
@Embeddable
public record Judged(
        @Column(name = "judged_round") int round,

        @Column(name = "state_before") @Enumerated(EnumType.STRING) @Nullable
        TaskState before) {

    Judged goneOn() {
        return new Judged(round, null);
    }
}
