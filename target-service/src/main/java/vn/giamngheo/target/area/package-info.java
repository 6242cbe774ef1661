/** This service's own copy of the areas, and how far a caller may look. */
@NullMarked
package vn.giamngheo.target.area;

import org.jspecify.annotations.NullMarked;
