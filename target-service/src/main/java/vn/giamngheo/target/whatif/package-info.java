/** What would follow from other targets; nothing is kept. */
@NullMarked
package vn.giamngheo.target.whatif;

import org.jspecify.annotations.NullMarked;
