/** Telling the other services once more what they were told about an area and year. */
@NullMarked
package vn.giamngheo.household.replay;

import org.jspecify.annotations.NullMarked;
