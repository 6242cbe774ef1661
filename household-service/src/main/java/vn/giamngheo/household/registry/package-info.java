/** Households and their members. */
@NullMarked
package vn.giamngheo.household.registry;

import org.jspecify.annotations.NullMarked;
