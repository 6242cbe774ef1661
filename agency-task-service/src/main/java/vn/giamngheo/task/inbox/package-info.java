/** What lies before an agency now. */
@NullMarked
package vn.giamngheo.task.inbox;

import org.jspecify.annotations.NullMarked;
