/** Refusals as RFC 9457 problems, in the reader's language. */
@NullMarked
package vn.giamngheo.kit.problem;

import org.jspecify.annotations.NullMarked;
