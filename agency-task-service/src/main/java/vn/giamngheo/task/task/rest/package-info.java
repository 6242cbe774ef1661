/** Tasks over HTTP. */
@NullMarked
package vn.giamngheo.task.task.rest;

import org.jspecify.annotations.NullMarked;
