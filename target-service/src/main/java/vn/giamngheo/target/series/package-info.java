/** Figures over the years, one line for each standard: lines of two standards are never joined. */
@NullMarked
package vn.giamngheo.target.series;

import org.jspecify.annotations.NullMarked;
