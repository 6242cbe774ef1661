/** Who lives where, told to the officer who must go there, and the log of who was told. */
@NullMarked
package vn.giamngheo.task.visit;

import org.jspecify.annotations.NullMarked;
