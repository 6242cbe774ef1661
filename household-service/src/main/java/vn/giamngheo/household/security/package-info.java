/** The roles this service knows. */
@NullMarked
package vn.giamngheo.household.security;

import org.jspecify.annotations.NullMarked;
