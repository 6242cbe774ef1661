/** What somebody who must visit a household has to know of it, and the log of who was told. */
@NullMarked
package vn.giamngheo.household.visit;

import org.jspecify.annotations.NullMarked;
