/** Keyset pages with an opaque cursor. */
@NullMarked
package vn.giamngheo.kit.paging;

import org.jspecify.annotations.NullMarked;
