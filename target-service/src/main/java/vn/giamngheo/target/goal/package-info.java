/** The arithmetic of the four kinds of targets: pure rules over figures, without a database or a clock. */
@NullMarked
package vn.giamngheo.target.goal;

import org.jspecify.annotations.NullMarked;
