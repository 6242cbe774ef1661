/** Which agency answers for which need: rules as data, applied by a pure function. */
@NullMarked
package vn.giamngheo.task.routing;

import org.jspecify.annotations.NullMarked;
