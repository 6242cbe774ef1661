package vn.giamngheo.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.RequestId;

/**
 * Applies each event once: its id and its effect are committed together, before the offset is.
 *
 * <p>What cannot be read leaves as {@link Unreadable} and belongs in the dead-letter topic; while the database is
 * away the consumer waits here, for skipping would lose the event.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Asks and remembers in one statement, so that two threads cannot both pass. */
    private static final String REMEMBER = "insert into processed_event (id) values (?) on conflict do nothing";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Inbox(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        // A tolerant reader: the producer may add fields without asking us.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public <T> void once(ConsumerRecord<String, String> message, Class<T> type, Consumer<T> effect) {
        var id = id(message);
        var fact = read(message, type);
        // What is logged and told meanwhile belongs to the request that set it off.
        var request = carry(message, "ce_requestid", RequestId.KEY);
        var trace = carry(message, RequestId.TRACE, RequestId.TRACE);
        try {
            var pause = FIRST_PAUSE;
            while (!applied(id, fact, effect)) {
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } finally {
            restore(RequestId.KEY, request);
            restore(RequestId.TRACE, trace);
        }
    }

    private static @Nullable Object carry(ConsumerRecord<String, String> message, String header, String key) {
        var before = MDC.get(key);
        var told = message.headers().lastHeader(header);
        restore(key, told == null ? null : new String(told.value(), StandardCharsets.UTF_8));
        return before;
    }

    private static void restore(String key, @Nullable Object value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    private <T> boolean applied(UUID id, T fact, Consumer<T> effect) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (firstTime(id)) {
                    effect.accept(fact);
                }
            });
            return true;
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.isBehind(e)) {
                throw e;
            }
            LOG.warnf("The database is in trouble; event %s waits: %s", id, e.getMessage());
            return false;
        }
    }

    private boolean firstTime(UUID id) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(REMEMBER)) {
            insert.setObject(1, id);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not remember event " + id, e);
        }
    }

    private static UUID id(ConsumerRecord<String, String> message) {
        var header = message.headers().lastHeader("ce_id");
        if (header == null) {
            throw new Unreadable("The message has no ce_id header, so it is no CloudEvent.");
        }
        try {
            return UUID.fromString(new String(header.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("The ce_id header is no UUID.", e);
        }
    }

    private <T> T read(ConsumerRecord<String, String> message, Class<T> type) {
        try {
            var fact = message.value() == null ? null : json.readValue(message.value(), type);
            if (fact == null) {
                throw new Unreadable("The message has no data.");
            }
            return fact;
        } catch (JacksonException e) {
            throw new Unreadable("The data is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database", e);
        }
    }

    /** A message that no retry can help: not our event, not JSON, or without a field the reader needs. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Tells a database that is away or overloaded, which passes, from data it will never take. */
    private static final class DatabaseTrouble {

        private static final String BAD_DATA = "22";
        private static final String BROKEN_CONSTRAINT = "23";
        private static final String BAD_STATEMENT = "42";

        private DatabaseTrouble() {}

        static boolean isBehind(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    return passes(sql.getSQLState());
                }
            }
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof RollbackException || cause instanceof SystemException) {
                    return true;
                }
            }
            return false;
        }

        private static boolean passes(String state) {
            return state == null
                    || !(state.startsWith(BAD_DATA)
                            || state.startsWith(BROKEN_CONSTRAINT)
                            || state.startsWith(BAD_STATEMENT));
        }
    }
}
