/** The tasks that surveys open for agencies: who must do what for which household. */
@NullMarked
package vn.giamngheo.task.task;

import org.jspecify.annotations.NullMarked;
