package vn.giamngheo.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which service owns which part of the API, and how patiently it is asked. */
@ConfigMapping(prefix = "gateway.routing")
interface RoutingConfig {

    /** The services by name. */
    Map<String, Owner> services();

    /** How long to wait for a connection, a place in the pool included. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent once it has the whole request, or between two parts of its answer. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** Connections to one service. */
    @WithDefault("64")
    int poolSize();

    /** Requests that may wait for a connection; more are refused at once instead of piling up. */
    @WithDefault("512")
    int waiting();

    /** How long a client may take to send a body; a large one on a thin line takes minutes. */
    @WithDefault("5m")
    Duration bodyTimeout();

    /** When a service that does not answer is left alone. */
    Breaker breaker();

    /** Half of the requests of a while have failed: then there is a pause, and then a few try. */
    interface Breaker {

        /** Of fewer nothing is concluded. */
        @WithDefault("20")
        int requests();

        @WithDefault("3")
        int trials();

        @WithDefault("10s")
        Duration within();

        @WithDefault("5s")
        Duration pause();
    }

    /** One service behind the gateway. */
    interface Owner {

        /** Its base, without a path: services serve their final paths. */
        URI url();

        /** The first path segments below {@code /api/v1} that it owns. */
        Set<String> segments();

        /** The first path segments below {@code /public/v1} that it owns. */
        Optional<Set<String>> publicSegments();
    }
}
