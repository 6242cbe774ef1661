package vn.giamngheo.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Sends the oldest events and forgets them once the broker has them; a crash in between sends them again. */
@ApplicationScoped
@IfBuildProperty(name = "kit.outbox", stringValue = "on")
class OutboxBatch {

    private static final int SIZE = 500;
    private static final int TRANSACTION_SECONDS = 60;

    /** Transaction-scoped, so a dying replica frees it; one relay at a time keeps the order. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('outbox_event'))";

    private static final String OLDEST = """
            select position, id, aggregatetype, aggregateid, type, source, dataschema, sequence, occurred_at, payload,
                request_id, trace_parent
            from outbox_event order by position limit %d""".formatted(SIZE);

    private static final String FORGET = "delete from outbox_event where position = any(?)";

    private final AgroalDataSource database;
    private final EventSender sender;

    OutboxBatch(AgroalDataSource database, EventSender sender) {
        this.database = database;
        this.sender = sender;
    }

    /** Tells whether the batch was full, so that more may be waiting. */
    boolean send() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            try (var connection = database.getConnection()) {
                if (!locked(connection)) {
                    return false;
                }
                var rows = oldest(connection);
                if (!rows.isEmpty()) {
                    await(rows.stream().map(row -> sender.send(row.event())).toList());
                    forget(connection, rows);
                }
                return rows.size() == SIZE;
            }
        });
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static List<Row> oldest(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.prepareStatement(OLDEST);
                var found = select.executeQuery()) {
            while (found.next()) {
                var event = new Outbox.Entry(
                        found.getObject(2, UUID.class),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6),
                        found.getString(7),
                        found.getLong(8),
                        found.getObject(9, OffsetDateTime.class).toInstant(),
                        found.getString(10),
                        found.getString(11),
                        found.getString(12));
                rows.add(new Row(found.getLong(1), event));
            }
        }
        return rows;
    }

    private static void await(List<? extends Future<?>> sends) throws InterruptedException {
        for (var send : sends) {
            try {
                send.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The broker did not take an event: " + e.getCause(), e.getCause());
            }
        }
    }

    private static void forget(Connection connection, List<Row> rows) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::position).toArray()));
            delete.executeUpdate();
        }
    }

    private record Row(long position, Outbox.Entry event) {}
}
