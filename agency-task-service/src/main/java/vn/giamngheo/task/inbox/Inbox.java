package vn.giamngheo.task.inbox;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.giamngheo.task.task.model.DueBucket;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.model.WorkWeek;

/**
 * What lies before an agency, counted; what has none is left out of the maps.
 *
 * @param priorities of the tasks of which work is owed, as are unassigned and mine
 * @param offered other agencies' tasks that this one is asked to take over
 */
record Inbox(
        WorkWeek week,
        Map<TaskState, Map<DueBucket, Long>> due,
        SortedMap<Integer, Long> priorities,
        long unassigned,
        long mine,
        long offered,
        boolean synthetic) {

    /** Tasks that are alike in all that an inbox asks. */
    record Group(
            TaskState state,
            boolean paused,
            LocalDate term,
            int priority,
            boolean unassigned,
            boolean mine,
            boolean offered,
            long count,
            boolean synthetic) {}

    static Inbox of(List<Group> groups, WorkWeek week) {
        var due = new EnumMap<TaskState, Map<DueBucket, Long>>(TaskState.class);
        var priorities = new TreeMap<Integer, Long>();
        var unassigned = 0L;
        var mine = 0L;
        var offered = 0L;
        for (var group : groups) {
            if (group.offered()) {
                offered += group.count();
                continue;
            }
            due.computeIfAbsent(group.state(), state -> new EnumMap<>(DueBucket.class))
                    .merge(week.bucket(group.state(), group.paused(), group.term()), group.count(), Long::sum);
            if (TaskState.OWED.contains(group.state())) {
                priorities.merge(group.priority(), group.count(), Long::sum);
                unassigned += group.unassigned() ? group.count() : 0;
                mine += group.mine() ? group.count() : 0;
            }
        }
        return new Inbox(
                week,
                due,
                priorities,
                unassigned,
                mine,
                offered,
                groups.stream().anyMatch(Group::synthetic));
    }
}
