/** Surveys completed elsewhere, coming in. */
@NullMarked
package vn.giamngheo.task.task.events;

import org.jspecify.annotations.NullMarked;
