/** Working days: which days are off, as data per year. */
@NullMarked
package vn.giamngheo.task.calendar;

import org.jspecify.annotations.NullMarked;
