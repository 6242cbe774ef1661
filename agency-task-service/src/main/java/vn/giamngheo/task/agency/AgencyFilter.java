package vn.giamngheo.task.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Which agencies are wanted; what is null leaves the choice open. */
record AgencyFilter(
        @Nullable LocalDate asOf,
        @Nullable String area,
        @Nullable String parent) {}
