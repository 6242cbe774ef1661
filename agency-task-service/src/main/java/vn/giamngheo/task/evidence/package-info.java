/** Files that prove something: what they are by their content, and where their bytes lie. Knows nobody who uses them. */
@NullMarked
package vn.giamngheo.task.evidence;

import org.jspecify.annotations.NullMarked;
