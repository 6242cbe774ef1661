/** How areas stand against what was promised: the figures that progress, forecasts and simulations are drawn from. */
@NullMarked
package vn.giamngheo.target.standing;

import org.jspecify.annotations.NullMarked;
