/** Progress for everybody: of closed lists only, of whole districts and provinces, and without small numbers. */
@NullMarked
package vn.giamngheo.target.publication;

import org.jspecify.annotations.NullMarked;
