/** What every request passes before it is served: where it comes from, size, number, identity. */
@NullMarked
package vn.giamngheo.gateway.door;

import org.jspecify.annotations.NullMarked;
