/** Which communes do best. */
@NullMarked
package vn.giamngheo.target.ranking;

import org.jspecify.annotations.NullMarked;
