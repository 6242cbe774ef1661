package vn.giamngheo.target.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** What makes a create repeatable: the fingerprint of its request, and a queue for those who bring the same key. */
@ApplicationScoped
public class Creates {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Creates(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
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

    /** Lets one transaction at a time look whether the key is taken and take it; the rest wait and then see it taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queueFor(String key) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key)
                .getSingleResult();
    }
}
