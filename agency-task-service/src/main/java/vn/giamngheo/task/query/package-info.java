/** Query values that are read by hand, so that a bad one is refused by its name. */
@NullMarked
package vn.giamngheo.task.query;

import org.jspecify.annotations.NullMarked;
