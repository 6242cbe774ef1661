/** What every request to the API passes before it is served: size, then identity. */
@NullMarked
package vn.giamngheo.gateway.door;

import org.jspecify.annotations.NullMarked;
