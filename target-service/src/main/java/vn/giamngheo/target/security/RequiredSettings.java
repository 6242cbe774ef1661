package vn.giamngheo.target.security;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings that have no default in production: a service that was not told them says so and does not start. */
@Startup
@ApplicationScoped
class RequiredSettings {

    RequiredSettings(@ConfigProperty(name = "quarkus.datasource.password") String databasePassword) {
        // That it is asked for is all: the start fails when there is none.
    }
}
