package vn.giamngheo.local.stack;

import java.nio.file.Path;

import vn.giamngheo.local.keycloak.KeycloakSettings;

/**
 * What tells one stack from another.
 *
 * @param root the repository, with the modules already packaged
 * @param state everything that the stack writes, below one folder
 */
public record StackSettings(Path root, Path state, StackPorts ports) {

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    Path home(PartName part) {
        return state.resolve(part.folder());
    }

    public Path logs() {
        return state.resolve("logs");
    }

    Path log(PartName part) {
        return logs().resolve(part.folder() + ".log");
    }

    Path application(PartName service) {
        return root.resolve(service.folder()).resolve("target").resolve("quarkus-app");
    }

    /** The two parts of the realm: a site's, and what is added for trying out. */
    Path identity() {
        return root.resolve("deploy/identity");
    }

    /** Both parts as one file, written for this stack. */
    public Path realm() {
        return state.resolve("identity").resolve("giamngheo-realm.json");
    }

    /** The distribution that the build of this module has fetched. */
    Path keycloakArchive() {
        return root.resolve("deploy/local/target/keycloak").resolve(KeycloakSettings.archiveName());
    }
}
