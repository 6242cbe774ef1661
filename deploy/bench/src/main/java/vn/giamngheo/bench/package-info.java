/** Measures the packaged suite; figures are for docs/bench.md, never for a test. */
@NullMarked
package vn.giamngheo.bench;

import org.jspecify.annotations.NullMarked;
