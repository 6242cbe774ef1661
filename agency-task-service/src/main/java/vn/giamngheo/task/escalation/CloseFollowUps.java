package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.task.EndFollowUps;

/** Ends the follow-ups that have lasted as long as they should; those that were done wait for a survey to verify them. */
@ApplicationScoped
class CloseFollowUps implements Chore {

    private static final String TERM_OVER =
            "where t.follow_up_until < :today and t.state not in ('DONE', 'VERIFIED', 'CANCELLED')";

    private final PickTasks pickTasks;
    private final EndFollowUps endFollowUps;
    private final Clock clock;

    CloseFollowUps(PickTasks pickTasks, EndFollowUps endFollowUps, Clock clock) {
        this.pickTasks = pickTasks;
        this.endFollowUps = endFollowUps;
        this.clock = clock;
    }

    @Override
    public Work work() {
        return Work.END_FOLLOW_UP;
    }

    /** Not in hand: whoever changes a task takes the household's turn first and its row last. */
    @Override
    public List<UUID> pick(int limit) {
        return pickTasks.only(this, TERM_OVER, "t.follow_up_until", Map.of("today", LocalDate.now(clock)), limit);
    }

    @Override
    public int carryOut(List<UUID> tasks) {
        return endFollowUps.end(tasks);
    }
}
