/** Creates that may be sent twice and happen once. */
@NullMarked
package vn.giamngheo.kit.idempotency;

import org.jspecify.annotations.NullMarked;
