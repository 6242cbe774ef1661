/** Tasks and the facts that call for them; no framework but persistence annotations. */
@NullMarked
package vn.giamngheo.task.task.model;

import org.jspecify.annotations.NullMarked;
