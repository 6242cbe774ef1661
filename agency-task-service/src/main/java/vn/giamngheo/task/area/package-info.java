/** Areas as household-service publishes them, and how far a caller's areas reach. */
@NullMarked
package vn.giamngheo.task.area;

import org.jspecify.annotations.NullMarked;
