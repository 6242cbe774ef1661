package vn.giamngheo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;

import vn.giamngheo.local.stack.LocalStack;

/** Fills target-service's database with a made-up plan, its communes and what was counted for them. */
final class SyntheticTargets {

    static final String PLAN = "01936a5e-7c00-7000-8000-0000000be000";
    static final String DISTRICT = "482";
    static final String STANDARD = "VN-2016";
    static final int FIRST_YEAR = 2015;
    static final int YEARS = 10;

    private static final int BATCH = 1000;
    private static final long SEED = 482;
    private static final long PAUSE_MILLIS = 100;

    /** As many as household-service loads. */
    private static final int AREAS = 33;

    private static final Duration MAP_ARRIVES = Duration.ofSeconds(60);

    private static final String STRAIGHT = """
            insert into straight (
                household_id, standard, round_year, sequence, commune_code, commune_valid_from, classification,
                members, members_uninsured, income_per_head, deprivations, minority, movement, synthetic, applied_at)
            values (?, ?, ?, 1, ?, '2015-01-01', ?, 4, 1, 650000, '{SANITATION}', false, 'FIRST_CLASSIFIED', true, now())
            on conflict (household_id, standard, round_year) do update set
                sequence = excluded.sequence, classification = excluded.classification
            where straight.sequence < excluded.sequence""";

    private final LocalStack stack;

    SyntheticTargets(LocalStack stack) {
        this.stack = stack;
    }

    /** A commune of which there is something in every year. */
    static String commune(int i) {
        return "9%04d".formatted(1 + i % 180);
    }

    /** Answers what was filled in, in words. */
    String fill() throws SQLException, InterruptedException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            awaitMap(statement);
            statement.execute(script());
            try (var counts = statement.executeQuery(
                    "select count(*), count(distinct commune_code), count(distinct year) from commune_count")) {
                counts.next();
                return "%d communes, %d years".formatted(counts.getInt(2), counts.getInt(3));
            }
        }
    }

    /** The areas come by events; the made-up communes stand beside them. */
    private static void awaitMap(Statement statement) throws SQLException, InterruptedException {
        var end = System.nanoTime() + MAP_ARRIVES.toNanos();
        while (true) {
            try (var areas = statement.executeQuery("select count(*) from area")) {
                areas.next();
                if (areas.getInt(1) >= AREAS) {
                    return;
                }
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The areas have not arrived at target-service");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The seconds it takes to write as many rows as there are events into a table like the service's own. */
    double writeStraight(int rows) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "drop table if exists straight;" + " create table straight (like household_outcome including all)");
            connection.setAutoCommit(false);
            var ids = new SameIds(SEED);
            var start = System.nanoTime();
            try (var insert = connection.prepareStatement(STRAIGHT)) {
                for (var i = 0; i < rows; i++) {
                    insert.setObject(1, ids.next());
                    insert.setString(2, STANDARD);
                    insert.setInt(3, FIRST_YEAR + YEARS - 1);
                    insert.setString(4, commune(i));
                    insert.setString(5, i % 10 == 0 ? "POOR" : "ABOVE_AVERAGE");
                    insert.addBatch();
                    if (i % BATCH == BATCH - 1 || i == rows - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Returns when every sum and every status has been brought up to date. */
    void awaitCounted(Duration patience) throws SQLException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        try (var connection = connection()) {
            while (left(connection) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("Not everything was counted: " + left(connection));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static long left(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery(
                        "select (select count(*) from stale_count) + (select count(*) from stale_status)")) {
            count.next();
            return count.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        var login = stack.postgres().database("target");
        return DriverManager.getConnection(stack.postgres().jdbcUrl("target"), login.login(), login.password());
    }

    private static String script() {
        try (var file = SyntheticTargets.class.getResourceAsStream("targets.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
