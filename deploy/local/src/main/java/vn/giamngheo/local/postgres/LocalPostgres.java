package vn.giamngheo.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.process.LocalStackException;
import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.PartProcess;
import vn.giamngheo.local.process.Port;
import vn.giamngheo.local.process.Signal;
import vn.giamngheo.local.process.Watchdog;

/** A PostgreSQL server on 127.0.0.1 that checks passwords and keeps each service out of the others' databases. */
public final class LocalPostgres implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final PartProcess process;
    private final PostgresPrograms programs;
    private final Cluster cluster;

    public LocalPostgres(PostgresSettings settings) {
        this.settings = settings;
        this.process = new PartProcess("PostgreSQL", settings.home());
        this.programs = new PostgresPrograms(settings.binaries());
        this.cluster = new Cluster(settings);
    }

    /** A started server. */
    public static LocalPostgres start(PostgresSettings settings) {
        var postgres = new LocalPostgres(settings);
        postgres.start();
        return postgres;
    }

    @Override
    public void start() {
        if (!settings.lasting()) {
            Watchdog.ofThisJvm().removeAtEnd(settings.home());
        }
        process.ensure(cluster.launch(programs), this::prepare, this::healthy, PATIENCE);
        settings.databases().forEach(this::add);
    }

    /** Makes a database and its login; existing ones stay as they are. */
    public Database add(Database database) {
        try (var connection = superuser()) {
            new DatabaseSetup(connection).ensure(database);
            return database;
        } catch (SQLException e) {
            throw new LocalStackException("Database " + database.name() + " could not be made: " + e.getMessage(), e);
        }
    }

    /** A connection that may do everything; for launchers and test set-ups, never for a service. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), Cluster.SUPERUSER, cluster.superuserPassword());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port().number() + "/" + database;
    }

    public List<Database> databases() {
        return settings.databases();
    }

    public Database database(String name) {
        return settings.databases().stream()
                .filter(database -> database.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No database " + name));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Port port() {
        return settings.port();
    }

    @Override
    public String address() {
        return "127.0.0.1:" + settings.port().number();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public boolean healthy() {
        if (!settings.port().isAnswered()) {
            return false;
        }
        try (var connection = superuser()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.stop(settings.lasting() ? Signal.INT : Signal.KILL);
        if (!settings.lasting()) {
            removeFiles();
        }
    }

    private void prepare() {
        settings.port().requireFree();
        programs.unpack();
        cluster.create(programs);
        cluster.forgetDeadServer();
    }

    private void removeFiles() {
        try {
            Folders.delete(settings.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
