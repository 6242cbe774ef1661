/** The packaged services as processes. */
@NullMarked
package vn.giamngheo.local.service;

import org.jspecify.annotations.NullMarked;
