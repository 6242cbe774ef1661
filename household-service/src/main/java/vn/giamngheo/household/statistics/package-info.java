/** Figures of an area and year, summed from households. */
@NullMarked
package vn.giamngheo.household.statistics;

import org.jspecify.annotations.NullMarked;
