/** What the events of other services have told, kept so that any order and any repetition end the same, and summed up. */
@NullMarked
package vn.giamngheo.target.projection;

import org.jspecify.annotations.NullMarked;
