/** Events written with the data they tell of, and the relay that sends them. */
@NullMarked
package vn.giamngheo.kit.outbox;

import org.jspecify.annotations.NullMarked;
