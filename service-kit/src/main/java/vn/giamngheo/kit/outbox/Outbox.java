package vn.giamngheo.kit.outbox;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.RequestId;
import vn.giamngheo.kit.time.UuidV7;

/** Keeps an event beside the change it tells of, in the same transaction: both are committed, or neither. */
@ApplicationScoped
@IfBuildProperty(name = "kit.outbox", stringValue = "on")
public class Outbox {

    private static final String INSERT = """
            insert into outbox_event
                (id, aggregatetype, aggregateid, type, source, dataschema, sequence, occurred_at, payload,
                request_id, trace_parent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final UuidV7 ids;
    private final String application;
    private final Event<Appended> appended;

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            UuidV7 ids,
            @ConfigProperty(name = "quarkus.application.name") String application,
            Event<Appended> appended) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.application = application;
        this.appended = appended;
    }

    /**
     * Leaves a fact to be sent, under a new id.
     *
     * @param key what it is about; events of one key keep their order
     * @param sequence counts the events of one key, so that receivers recognise a late one
     * @param time when it became true
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, String key, long sequence, Instant time, Object data) {
        append(new Entry(
                ids.next(),
                topic,
                key,
                "vn.giamngheo." + topic,
                "/" + application,
                "urn:giamngheo:schema:" + topic,
                sequence,
                time,
                text(data),
                (String) MDC.get(RequestId.KEY),
                (String) MDC.get(RequestId.TRACE)));
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(Entry event) {
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
            insert.setString(10, event.requestId());
            insert.setString(11, event.traceParent());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not take event " + event.id(), e);
        }
        appended.fire(new Appended());
    }

    /** Says that a transaction has left something to send. */
    record Appended() {}

    /**
     * A fact that is to be sent: a CloudEvent and where it goes.
     *
     * @param id the same on every retry, so that receivers recognise a repetition
     * @param topic where to send it
     * @param key what it is about; events of one key keep their order
     * @param sequence counts the events of one key, so that receivers recognise a late one
     * @param data the JSON text
     * @param requestId the request that made it true; none where nobody asked, as in a job
     * @param traceParent the trace that the request was part of
     */
    record Entry(
            UUID id,
            String topic,
            String key,
            String type,
            String source,
            String dataSchema,
            long sequence,
            Instant time,
            String data,
            @Nullable String requestId,
            @Nullable String traceParent) {}
}
