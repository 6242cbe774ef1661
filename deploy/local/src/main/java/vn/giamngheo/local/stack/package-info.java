/** All parts together: who starts after whom, on which ports, in which folder. */
@NullMarked
package vn.giamngheo.local.stack;

import org.jspecify.annotations.NullMarked;
