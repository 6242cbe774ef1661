/** The packaged suite as its users meet it: real processes, real tokens, one door. */
@NullMarked
package vn.giamngheo.e2e;

import org.jspecify.annotations.NullMarked;
