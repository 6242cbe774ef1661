/** What no survey shows and somebody measured: entered by hand, with its evidence. */
@NullMarked
package vn.giamngheo.target.measurement;

import org.jspecify.annotations.NullMarked;
