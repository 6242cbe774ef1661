/** The routing table as people read and keep it: rules are entered and end, and are never changed. */
@NullMarked
package vn.giamngheo.task.routing.rulebook;

import org.jspecify.annotations.NullMarked;
