/** What a surveyor sees in a household: observations, never verdicts. */
@NullMarked
package vn.giamngheo.household.observation;

import org.jspecify.annotations.NullMarked;
