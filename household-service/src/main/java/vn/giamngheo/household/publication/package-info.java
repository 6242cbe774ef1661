/** Figures for everybody: of closed lists only, and without small numbers. */
@NullMarked
package vn.giamngheo.household.publication;

import org.jspecify.annotations.NullMarked;
