/** The duties that a plan gives to agencies, who answers for them, and what is to be reached by when. */
@NullMarked
package vn.giamngheo.task.assignment;

import org.jspecify.annotations.NullMarked;
