package vn.giamngheo.task.escalation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Something that the scan does to tasks: what it is, which tasks want it, and how it is done to some of them. */
interface Chore {

    Work work();

    /** The rule of an escalation; null for other work. */
    default @Nullable Integer rule() {
        return null;
    }

    /** Some tasks that want it, taken in hand if they must not be worked on elsewhere; never waits for anybody. */
    List<UUID> pick(int limit);

    /** Does it to those of the tasks that still want it, and tells to how many. */
    int carryOut(List<UUID> tasks);

    /** The kinds of work, by the names in the table of failures. */
    enum Work {
        RECOUNT,
        END_FOLLOW_UP,
        SETTLE,
        RAISE
    }
}
