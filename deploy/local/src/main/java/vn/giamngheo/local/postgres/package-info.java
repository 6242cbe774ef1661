/** Real PostgreSQL from Maven Central, with one database and one login for each service. */
@NullMarked
package vn.giamngheo.local.postgres;

import org.jspecify.annotations.NullMarked;
