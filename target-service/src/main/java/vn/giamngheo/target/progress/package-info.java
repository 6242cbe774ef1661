/** How an area stands at the end of a year, what moved it there, and telling when that changes. */
@NullMarked
package vn.giamngheo.target.progress;

import org.jspecify.annotations.NullMarked;
