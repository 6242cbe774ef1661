/** Programmes and entitlements: what the state gives, to whom and why; apart from how households are classified. */
@NullMarked
package vn.giamngheo.task.programme;

import org.jspecify.annotations.NullMarked;
