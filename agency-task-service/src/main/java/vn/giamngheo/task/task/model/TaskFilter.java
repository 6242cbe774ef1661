package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody asks for; null leaves a choice open.
 *
 * @param dueBefore only tasks of which a running term ends before this day
 * @param due only tasks whose term ends so soon
 * @param owed only tasks of which work is owed
 * @param unassigned only tasks that nobody takes care of
 * @param offeredTo only tasks that this agency is asked to take over
 */
public record TaskFilter(
        @Nullable String agency,
        @Nullable String area,
        @Nullable UUID household,
        @Nullable TaskState state,
        @Nullable String need,
        @Nullable String assignee,
        @Nullable LocalDate dueBefore,
        @Nullable DueBucket due,
        boolean owed,
        @Nullable Integer priority,
        boolean unassigned,
        @Nullable String offeredTo) {}
