package vn.giamngheo.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Databases with one owner each, closed to everybody else. */
final class DatabaseSetup {

    private final Connection connection;

    DatabaseSetup(Connection superuser) {
        this.connection = superuser;
    }

    void ensure(Database database) throws SQLException {
        var login = quoted(database.login());
        if (!exists("select 1 from pg_roles where rolname = ?", database.login())) {
            run("create role " + login + " login");
        }
        run("alter role " + login + " password " + literal(database.password()));
        if (!exists("select 1 from pg_database where datname = ?", database.name())) {
            run("create database " + quoted(database.name()) + " owner " + login);
        }
        run("revoke all on database " + quoted(database.name()) + " from public");
        run("revoke connect on database postgres, template1 from public");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
