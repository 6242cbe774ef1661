/** Terms that end, and who is told of it. */
@NullMarked
package vn.giamngheo.task.escalation;

import org.jspecify.annotations.NullMarked;
