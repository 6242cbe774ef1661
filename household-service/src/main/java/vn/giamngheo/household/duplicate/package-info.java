/** Entries of the register that may be the same household, and the word of somebody who looked. */
@NullMarked
package vn.giamngheo.household.duplicate;

import org.jspecify.annotations.NullMarked;
