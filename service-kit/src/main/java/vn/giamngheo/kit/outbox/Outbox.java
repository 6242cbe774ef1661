package vn.giamngheo.kit.outbox;

import java.sql.SQLException;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;

/** Keeps an event beside the change it tells of, in the same transaction: both are committed, or neither. */
@ApplicationScoped
@IfBuildProperty(name = "kit.outbox", stringValue = "on")
public class Outbox {

    private static final String INSERT = """
            insert into outbox_event
                (id, aggregatetype, aggregateid, type, source, dataschema, sequence, occurred_at, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json)""";

    private final AgroalDataSource database;
    private final Event<Appended> appended;

    Outbox(AgroalDataSource database, Event<Appended> appended) {
        this.database = database;
        this.appended = appended;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, event.id());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type());
            insert.setString(5, event.source());
            insert.setString(6, event.dataSchema());
            insert.setLong(7, event.sequence());
            insert.setObject(8, event.time().atOffset(ZoneOffset.UTC));
            insert.setString(9, event.data());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not take event " + event.id(), e);
        }
        appended.fire(new Appended());
    }

    /** Says that a transaction has left something to send. */
    record Appended() {}
}
