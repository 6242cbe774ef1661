/** The home screen of an area in one call, composed from what the services say. */
@NullMarked
package vn.giamngheo.gateway.overview;

import org.jspecify.annotations.NullMarked;
