/** The clock and the time-ordered ids, injected so that tests can hold them still. */
@NullMarked
package vn.giamngheo.kit.time;

import org.jspecify.annotations.NullMarked;
