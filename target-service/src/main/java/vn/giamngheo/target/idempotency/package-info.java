/** Creates that may be repeated. */
@NullMarked
package vn.giamngheo.target.idempotency;

import org.jspecify.annotations.NullMarked;
