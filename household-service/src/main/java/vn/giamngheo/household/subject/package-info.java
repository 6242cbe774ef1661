/** What a person may ask for about the data that is kept of him: an extract of it, and requests with their terms. */
@NullMarked
package vn.giamngheo.household.subject;

import org.jspecify.annotations.NullMarked;
