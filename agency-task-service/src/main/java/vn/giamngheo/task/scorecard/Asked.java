package vn.giamngheo.task.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * Of what a scorecard is.
 *
 * @param agency null for all that the caller may see
 */
record Asked(String area, int year, @Nullable String agency) {}
