package vn.giamngheo.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

import vn.giamngheo.local.archive.Archive;
import vn.giamngheo.local.process.LocalStackException;

/** The distribution as published: a gzipped tar. */
record KeycloakArchive(Path file) implements Archive {

    @Override
    public String version() {
        return file.getFileName().toString();
    }

    @Override
    public String discard() throws IOException {
        Files.deleteIfExists(file);
        return "It has been removed: run the same command again to fetch it anew. Should that not help, "
                + "delete org/keycloak/keycloak-quarkus-dist in your local Maven repository.";
    }

    @Override
    public InputStream open() throws IOException {
        if (Files.notExists(file)) {
            throw new LocalStackException(file + " is missing: ./mvnw -DskipTests package -pl deploy/local");
        }
        return new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
