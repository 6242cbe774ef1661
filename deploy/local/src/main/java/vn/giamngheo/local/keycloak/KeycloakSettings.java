package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

import vn.giamngheo.local.process.Port;

/**
 * Where Keycloak comes from, keeps its files and listens.
 *
 * @param archive the distribution, as the build has fetched it from Maven Central
 * @param realm the realm file to import; a changed file is imported anew into an empty store
 */
public record KeycloakSettings(Path archive, Path realm, Path home, Port port, Path log) {

    /** The file name under which the build of this module fetches the distribution. */
    public static String archiveName() {
        return "keycloak-quarkus-dist-" + version() + ".tar.gz";
    }

    static String version() {
        var properties = new Properties();
        try (var resource = KeycloakSettings.class.getResourceAsStream("version.properties")) {
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("keycloak.version");
    }
}
