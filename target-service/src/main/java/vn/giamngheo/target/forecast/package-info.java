/** Where the poverty rate may go: never certain, always with its method and its past errors. */
@NullMarked
package vn.giamngheo.target.forecast;

import org.jspecify.annotations.NullMarked;
