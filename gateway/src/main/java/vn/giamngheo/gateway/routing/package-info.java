/** The way from a public address to the service that owns it. */
@NullMarked
package vn.giamngheo.gateway.routing;

import org.jspecify.annotations.NullMarked;
