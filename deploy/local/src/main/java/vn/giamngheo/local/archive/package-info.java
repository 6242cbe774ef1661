/** Archives from Maven Central, unpacked completely or not at all. */
@NullMarked
package vn.giamngheo.local.archive;

import org.jspecify.annotations.NullMarked;
