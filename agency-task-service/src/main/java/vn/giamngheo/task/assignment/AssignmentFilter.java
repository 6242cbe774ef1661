package vn.giamngheo.task.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which assignments are wanted; what is null leaves the choice open. */
record AssignmentFilter(
        @Nullable String agency,
        @Nullable AssignmentRole role,
        @Nullable String indicator,
        @Nullable Integer year,
        @Nullable UUID plan) {}
