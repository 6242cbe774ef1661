package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody asks for; null leaves a choice open.
 *
 * @param dueBefore only tasks of which a running term ends before this day
 */
public record TaskFilter(
        @Nullable String agency,
        @Nullable String area,
        @Nullable UUID household,
        @Nullable TaskState state,
        @Nullable String need,
        @Nullable String assignee,
        @Nullable LocalDate dueBefore) {}
