/** Who was shown whose record, for what: the log of reads, those who may read it, and the purposes it goes by. */
@NullMarked
package vn.giamngheo.household.readlog;

import org.jspecify.annotations.NullMarked;
