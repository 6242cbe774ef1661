/** A real Kafka broker in its own JVM. */
@NullMarked
package vn.giamngheo.local.kafka;

import org.jspecify.annotations.NullMarked;
