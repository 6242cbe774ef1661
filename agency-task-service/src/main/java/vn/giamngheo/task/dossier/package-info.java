/** Lists of pupils' support that are appraised by two offices and approved by the committee. */
@NullMarked
package vn.giamngheo.task.dossier;

import org.jspecify.annotations.NullMarked;
