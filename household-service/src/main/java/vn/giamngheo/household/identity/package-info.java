/** Identity numbers as they are kept: encrypted, found by a keyed index, and brought to new keys. */
@NullMarked
package vn.giamngheo.household.identity;

import org.jspecify.annotations.NullMarked;
