package vn.giamngheo.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.archive.Unpacking;
import vn.giamngheo.local.process.Launch;
import vn.giamngheo.local.process.LocalStackException;
import vn.giamngheo.local.process.RunOnce;

/** The server's files: unpacked and built once, with the realm laid out for import. */
final class KeycloakServer {

    // As in the distribution's own kc.sh, which we pass by because it stays between us and the java process.
    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final KeycloakSettings settings;
    private final Path folder;

    KeycloakServer(KeycloakSettings settings) {
        this.settings = settings;
        this.folder = settings.home().resolve("server");
    }

    List<String> command(String mark) {
        return command(inside(folder), mark, "start", "--optimized", "--import-realm");
    }

    /** The build is part of unpacking: one that was killed half way leaves nothing that could be started. */
    void unpackAndBuild() {
        Unpacking.unpack(new KeycloakArchive(settings.archive()), folder, unpacked -> {
            var result = RunOnce.run(command(inside(unpacked), "-Dgiamngheo.build=keycloak", "build", "--db=dev-file"));
            if (result.code() != 0) {
                throw new LocalStackException("Keycloak could not be built: " + result.lastLine());
            }
        });
    }

    /**
     * Keycloak imports a realm only where there is none, so a changed file needs an empty store; and so does a store
     * whose first start was killed half way.
     */
    void layOutRealm() {
        try {
            if (Files.exists(complete()) && Files.mismatch(imported(), settings.realm()) == -1) {
                return;
            }
            Folders.delete(data());
            Files.createDirectories(imported().getParent());
            Files.copy(settings.realm(), imported());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store has seen a whole start. */
    void markComplete() {
        try {
            if (Files.notExists(complete())) {
                Files.createFile(complete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return inside(folder).resolve("data");
    }

    private Path imported() {
        return data().resolve("import").resolve("giamngheo-realm.json");
    }

    private Path complete() {
        return data().resolve(".complete");
    }

    /** The archive holds one folder, named with the version. */
    private static Path inside(Path unpacked) {
        return unpacked.resolve("keycloak-" + KeycloakSettings.version());
    }

    private static List<String> command(Path kcHome, String mark, String... arguments) {
        var command = new ArrayList<>(List.of(Launch.java(), mark));
        command.addAll(OPTIONS);
        command.add("-Dkc.home.dir=" + kcHome);
        command.add("-Djboss.server.config.dir=" + kcHome.resolve("conf"));
        command.addAll(List.of("-cp", kcHome.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
