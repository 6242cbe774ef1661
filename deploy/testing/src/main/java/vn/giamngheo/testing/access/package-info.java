/** The access matrix of {@code docs/access-matrix.csv}, and the tests that are generated from it for each service. */
@NullMarked
package vn.giamngheo.testing.access;

import org.jspecify.annotations.NullMarked;
