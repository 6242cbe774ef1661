/** The fact a completed survey tells the other services. */
@NullMarked
package vn.giamngheo.household.survey.events;

import org.jspecify.annotations.NullMarked;
