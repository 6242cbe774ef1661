package vn.giamngheo.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.process.Launch;
import vn.giamngheo.local.process.LocalStackException;
import vn.giamngheo.local.process.RunOnce;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** The data folder of a server: made once, complete or not at all, and how to serve it. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private final Path data;
    private final Path passwordFile;

    Cluster(PostgresSettings settings) {
        this.settings = settings;
        this.data = settings.home().resolve("data");
        this.passwordFile = settings.home().resolve("superuser.password");
    }

    String superuserPassword() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new LocalStackException(
                    "The password of the local PostgreSQL (" + passwordFile + ") is unreadable: deploy/local/reset.",
                    e);
        }
    }

    /** Makes the data folder when there is none, with checked passwords for every connection. */
    void create(PostgresPrograms programs) {
        if (Files.exists(data)) {
            return;
        }
        try {
            var partial = settings.home().resolve("data.partial");
            Folders.delete(partial);
            Files.createDirectories(settings.home());
            writePassword();
            run(programs.command(
                    "initdb",
                    "--pgdata=" + partial,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions",
                    settings.lasting() ? "--sync-method=fsync" : "--no-sync"));
            Files.move(partial, data, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Launch launch(PostgresPrograms programs) {
        var arguments = new ArrayList<>(List.of("-D", data.toString()));
        option(arguments, "listen_addresses", "127.0.0.1");
        option(arguments, "port", Integer.toString(settings.port().number()));
        option(arguments, "unix_socket_directories", "");
        option(arguments, "timezone", "UTC");
        option(arguments, "log_timezone", "UTC");
        if (!settings.lasting()) {
            option(arguments, "fsync", "off");
            option(arguments, "synchronous_commit", "off");
            option(arguments, "full_page_writes", "off");
        }
        var command = programs.command("postgres", arguments.toArray(String[]::new));
        return new Launch(command, Map.of(), settings.home(), settings.log());
    }

    /** After a crash of the machine the number in the lock file may be anybody's; the caller knows that ours is dead. */
    void forgetDeadServer() {
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void option(List<String> arguments, String name, String value) {
        arguments.add("-c");
        arguments.add(name + "=" + value);
    }

    private void writePassword() throws IOException {
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(random) + "\n");
    }

    private static void run(List<String> command) throws IOException {
        try {
            var result = RunOnce.run(command);
            if (result.code() != 0) {
                throw new LocalStackException(reason(result.output(), result.lastLine()));
            }
        } catch (IOException notStarted) {
            throw new LocalStackException(reason(notStarted.toString(), notStarted.toString()), notStarted);
        }
    }

    private static String reason(String output, String lastLine) {
        return output.contains("unshare")
                ? "PostgreSQL does not run as root, and this system gives root no user namespace (unshare -U): "
                        + "run the same command as an ordinary user."
                : "PostgreSQL could not make its data folder: " + lastLine;
    }
}
