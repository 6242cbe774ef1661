/** How a promise of the whole is divided among the communes. */
@NullMarked
package vn.giamngheo.target.allocation;

import org.jspecify.annotations.NullMarked;
