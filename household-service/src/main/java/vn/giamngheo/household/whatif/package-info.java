/** Classifications that are drawn and not kept: what if. */
@NullMarked
package vn.giamngheo.household.whatif;

import org.jspecify.annotations.NullMarked;
