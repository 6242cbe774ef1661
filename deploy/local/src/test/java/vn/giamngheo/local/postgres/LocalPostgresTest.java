package vn.giamngheo.local.postgres;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalPostgresTest {

    private static PostgresSettings settings;
    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        settings = PostgresSettings.temporary("household", "target");
        postgres = LocalPostgres.start(settings);
    }

    @AfterAll
    static void stop() {
        postgres.close();
        assertThat(Files.exists(settings.home())).isFalse();
        assertThat(postgres.process()).isEmpty();
    }

    @Test
    void aLoginOwnsItsDatabase() throws SQLException {
        var own = postgres.database("household");
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("household"), own.login(), own.password());
                var statement = connection.createStatement()) {
            statement.execute("create table aHousehold (id uuid primary key default uuidv7())");
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create table names (name text collate \"vi-x-icu\")");
        }
    }

    @Test
    void aLoginCannotOpenAnothersDatabase() {
        var other = postgres.database("target");
        assertThatThrownBy(() ->
                        DriverManager.getConnection(postgres.jdbcUrl("household"), other.login(), other.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("household"), "household", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void startingARunningServerKeepsIt() {
        var before = postgres.process().orElseThrow().pid();
        postgres.start();
        assertThat(postgres.process().orElseThrow().pid()).isEqualTo(before);
    }
}
