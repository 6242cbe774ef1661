/** Operating system processes of the stack: started apart from the terminal, found again, ended without orphans. */
@NullMarked
package vn.giamngheo.local.process;

import org.jspecify.annotations.NullMarked;
