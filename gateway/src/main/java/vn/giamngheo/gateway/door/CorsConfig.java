package vn.giamngheo.gateway.door;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which pages of other origins may call the API from a browser. */
@ConfigMapping(prefix = "gateway.door.cors")
interface CorsConfig {

    /** Origins such as {@code https://portal.example}; none by default. */
    Optional<Set<String>> origins();

    /** How long a browser may remember what it was told. */
    @WithDefault("1h")
    Duration maxAge();
}
