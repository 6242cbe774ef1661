/** What the tests of every module stand on: real parts, signed tokens, house rules and contract checks. */
@NullMarked
package vn.giamngheo.testing;

import org.jspecify.annotations.NullMarked;
