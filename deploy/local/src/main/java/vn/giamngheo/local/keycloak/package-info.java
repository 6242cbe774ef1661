/** A real Keycloak with the suite's realm. */
@NullMarked
package vn.giamngheo.local.keycloak;

import org.jspecify.annotations.NullMarked;
