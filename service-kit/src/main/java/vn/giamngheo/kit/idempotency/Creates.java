package vn.giamngheo.kit.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.agroal.api.AgroalDataSource;
import org.jspecify.annotations.Nullable;

/** What makes a create repeatable: the fingerprint of its request, and a queue for those who bring the same key. */
@ApplicationScoped
public class Creates {

    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Creates(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** Two requests are the same when their fingerprints are; it outlives later changes of what was created. */
    public String fingerprint(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A request's set in one order, whatever order it was sent in and whichever JVM reads it: else the same request
     * would have another fingerprint after a restart. Absent becomes empty; a null element stays, to be refused later.
     */
    public static <E extends Enum<E>> Set<E> inOrder(@Nullable Set<E> elements) {
        return elements == null
                ? Set.of()
                : elements.stream()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lets one transaction at a time look whether the key is taken and take it; the rest wait and then see it taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queueFor(String key) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(TAKE_TURNS)) {
            lock.setString(1, key);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody could be queued for " + key, e);
        }
    }
}
