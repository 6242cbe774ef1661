package vn.giamngheo.testing.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** All rows of a database in one number per table, to see that nothing has changed. */
public final class Fingerprint implements Supplier<String> {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name";

    private final DataSource database;
    private final String query;

    /** Without the tables that change by themselves: what workers count, send and tidy up. */
    public Fingerprint(DataSource database, Set<String> without) {
        this.database = database;
        this.query = String.join(
                " union all ",
                rows(database, TABLES).stream()
                        .filter(table -> !without.contains(table))
                        .map(
                                "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %1$s t"
                                        ::formatted)
                        .toList());
    }

    @Override
    public String get() {
        return String.join("\n", rows(database, query));
    }

    private static List<String> rows(DataSource database, String query) {
        try (var connection = database.getConnection();
                var run = connection.createStatement();
                var result = run.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
