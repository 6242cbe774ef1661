/** Administrative units over time, and which of them a caller may see. */
@NullMarked
package vn.giamngheo.household.area;

import org.jspecify.annotations.NullMarked;
