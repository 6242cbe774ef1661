/** What agencies report of their assignments, and the acceptance by the agency that leads the plan. */
@NullMarked
package vn.giamngheo.task.assignment.report;

import org.jspecify.annotations.NullMarked;
