package vn.giamngheo.local.service;

import java.nio.file.Path;
import java.util.Map;

import vn.giamngheo.local.process.Port;

/**
 * A packaged service and how to run it.
 *
 * @param application the folder {@code target/quarkus-app} of the service's module
 * @param environment settings beside the port: databases, broker, identity provider, neighbours
 */
public record ServiceSettings(
        String name, Path application, Path home, Port port, Path log, Map<String, String> environment) {

    public ServiceSettings {
        environment = Map.copyOf(environment);
    }
}
