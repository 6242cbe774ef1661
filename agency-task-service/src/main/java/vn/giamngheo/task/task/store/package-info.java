/** Tasks and survey facts in PostgreSQL. */
@NullMarked
package vn.giamngheo.task.task.store;

import org.jspecify.annotations.NullMarked;
