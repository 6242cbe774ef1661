/** The roles of the realm. */
@NullMarked
package vn.giamngheo.gateway.security;

import org.jspecify.annotations.NullMarked;
