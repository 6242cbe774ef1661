/** What an area has promised: plans, their indicators and the targets of each year. */
@NullMarked
package vn.giamngheo.target.plan;

import org.jspecify.annotations.NullMarked;
