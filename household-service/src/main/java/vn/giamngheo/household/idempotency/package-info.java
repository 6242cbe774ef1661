/** Creates that may be repeated. */
@NullMarked
package vn.giamngheo.household.idempotency;

import org.jspecify.annotations.NullMarked;
