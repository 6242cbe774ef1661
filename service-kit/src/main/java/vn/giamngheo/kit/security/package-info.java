/** Who is calling. */
@NullMarked
package vn.giamngheo.kit.security;

import org.jspecify.annotations.NullMarked;
