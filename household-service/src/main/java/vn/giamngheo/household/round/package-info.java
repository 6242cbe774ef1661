/** Survey rounds: one yearly review each. */
@NullMarked
package vn.giamngheo.household.round;

import org.jspecify.annotations.NullMarked;
