/** Terms of the review's steps and of persons' requests, and the days on which offices work. */
@NullMarked
package vn.giamngheo.household.calendar;

import org.jspecify.annotations.NullMarked;
