/** Whether what arrived here is what was closed, and having it sent again where it is not. */
@NullMarked
package vn.giamngheo.target.reconciliation;

import org.jspecify.annotations.NullMarked;
