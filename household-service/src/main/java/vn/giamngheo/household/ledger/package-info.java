/** The flow ledger: how the poor and near-poor of an area came to be what they are, from one year to the next. */
@NullMarked
package vn.giamngheo.household.ledger;

import org.jspecify.annotations.NullMarked;
