/** What became of the tasks, and whether the work had an effect. */
@NullMarked
package vn.giamngheo.task.scorecard;

import org.jspecify.annotations.NullMarked;
