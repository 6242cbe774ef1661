/** What every HTTP answer of the suite has in common. */
@NullMarked
package vn.giamngheo.kit.rest;

import org.jspecify.annotations.NullMarked;
