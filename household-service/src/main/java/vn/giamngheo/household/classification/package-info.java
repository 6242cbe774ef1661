/** Pure rules that turn a finding into a class, and two classes into a movement. */
@NullMarked
package vn.giamngheo.household.classification;

import org.jspecify.annotations.NullMarked;
