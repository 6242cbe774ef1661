/** One API document of the whole suite. */
@NullMarked
package vn.giamngheo.gateway.docs;

import org.jspecify.annotations.NullMarked;
