/** How long what is kept: rules as data, and the work that removes what their time is over for. */
@NullMarked
package vn.giamngheo.household.retention;

import org.jspecify.annotations.NullMarked;
