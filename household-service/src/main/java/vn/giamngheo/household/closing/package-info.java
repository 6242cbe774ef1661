/** A commune's list in one round: posted for everybody to read, closed, confirmed by the level above, opened again. */
@NullMarked
package vn.giamngheo.household.closing;

import org.jspecify.annotations.NullMarked;
