/** The bodies that the plan gives work to. */
@NullMarked
package vn.giamngheo.task.agency;

import org.jspecify.annotations.NullMarked;
