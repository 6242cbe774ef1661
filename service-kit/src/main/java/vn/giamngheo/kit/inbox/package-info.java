/** Events received: each one applied once, however often it arrives. */
@NullMarked
package vn.giamngheo.kit.inbox;

import org.jspecify.annotations.NullMarked;
