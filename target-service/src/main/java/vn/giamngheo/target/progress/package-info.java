/** What the surveys found, held against what was promised. */
@NullMarked
package vn.giamngheo.target.progress;

import org.jspecify.annotations.NullMarked;
