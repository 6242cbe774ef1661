/** The roles this service knows, and who acts in a request. */
@NullMarked
package vn.giamngheo.task.security;

import org.jspecify.annotations.NullMarked;
