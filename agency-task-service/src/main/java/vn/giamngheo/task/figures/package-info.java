/** What questions about figures have in common: whether they can be answered, and how. */
@NullMarked
package vn.giamngheo.task.figures;

import org.jspecify.annotations.NullMarked;
