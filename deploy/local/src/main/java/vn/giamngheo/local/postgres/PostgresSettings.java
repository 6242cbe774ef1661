package vn.giamngheo.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.giamngheo.local.process.Port;

/**
 * Where the server keeps its files, on which port it listens and which databases it has.
 *
 * @param home data, log and pid file of this server
 * @param binaries where the programs are unpacked; may be shared between servers
 * @param lasting true keeps the data safe (fsync) and afterwards; false is fast and leaves nothing behind
 */
public record PostgresSettings(
        Path home, Path binaries, Port port, Path log, boolean lasting, List<Database> databases) {

    public PostgresSettings {
        databases = List.copyOf(databases);
    }

    /** For the local stack: everything below {@code home}, kept. */
    public static PostgresSettings lasting(Path home, Port port, Path log, List<Database> databases) {
        return new PostgresSettings(home, home.resolve("programs"), port, log, true, databases);
    }

    /** For tests: a temporary folder and a free port. */
    public static PostgresSettings temporary(String... databases) {
        try {
            var home = Files.createTempDirectory("giamngheo-postgres-").toRealPath();
            var named = Stream.of(databases).map(Database::named).toList();
            var programs = PostgresPrograms.sharedFolder();
            return new PostgresSettings(
                    home, programs, Port.free("PostgreSQL"), home.resolve("postgres.log"), false, named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
