/** Poverty standards: versioned data, each number with its source. */
@NullMarked
package vn.giamngheo.household.standard;

import org.jspecify.annotations.NullMarked;
