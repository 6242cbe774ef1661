/** Where which needs are open. */
@NullMarked
package vn.giamngheo.task.needmap;

import org.jspecify.annotations.NullMarked;
