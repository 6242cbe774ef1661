/** The commands up, down, reset and status. */
@NullMarked
package vn.giamngheo.local.launcher;

import org.jspecify.annotations.NullMarked;
