/** The roles this service knows. */
@NullMarked
package vn.giamngheo.target.security;

import org.jspecify.annotations.NullMarked;
