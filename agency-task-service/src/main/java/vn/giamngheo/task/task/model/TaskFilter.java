package vn.giamngheo.task.task.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which tasks somebody asks for; null leaves a choice open. */
public record TaskFilter(
        @Nullable String agency,
        @Nullable String area,
        @Nullable UUID household,
        @Nullable TaskState state) {}
