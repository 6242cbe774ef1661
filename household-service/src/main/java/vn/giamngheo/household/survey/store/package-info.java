/** Reads and writes surveys and classifications. */
@NullMarked
package vn.giamngheo.household.survey.store;

import org.jspecify.annotations.NullMarked;
