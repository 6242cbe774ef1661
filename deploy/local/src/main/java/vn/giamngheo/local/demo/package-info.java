/** Synthetic households, made from a fixed seed and loaded through the HTTP API. */
@NullMarked
package vn.giamngheo.local.demo;

import org.jspecify.annotations.NullMarked;
