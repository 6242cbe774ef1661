/** What makes one household two, two one, or none: moves, splits, merges and ends, with where each came from. */
@NullMarked
package vn.giamngheo.household.lineage;

import org.jspecify.annotations.NullMarked;
