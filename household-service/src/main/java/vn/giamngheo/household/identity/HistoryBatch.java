package vn.giamngheo.household.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;

/** Brings the states in the history to the present key, some households at a time; what they say stays as it is. */
@ApplicationScoped
class HistoryBatch {

    private static final int SIZE = 200;

    private static final String BEGIN = """
            insert into identity_rotation (key_number, household) values (:key, :start) on conflict do nothing""";

    /** One replica at a time. */
    private static final String POSITION = """
            select household, finished_at, renewed from identity_rotation where key_number = :key for update""";

    private static final String HOUSEHOLDS = "select id from household where id > :after order by id limit :size";

    private static final String STATES = """
            select household_id, version, snapshot from household_change
            where household_id in (:households) and snapshot like '%"identityNumber":"%'""";

    private static final String WRITE = """
            update household_change set snapshot = :snapshot where household_id = :household and version = :version""";

    private static final String MOVE_ON = """
            update identity_rotation set household = :household, renewed = :renewed, finished_at = :finished
            where key_number = :key""";

    private static final String NEWER = "select exists (select from identity_rotation where key_number > :key)";

    private static final UUID START = new UUID(0, 0);

    private static final Logger LOG = Logger.getLogger(HistoryBatch.class);

    private final EntityManager database;
    private final IdentityNumbers identities;
    private final ObjectMapper json;
    private final Clock clock;

    HistoryBatch(EntityManager database, IdentityNumbers identities, ObjectMapper json, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells whether there is more for now. The history is done when a whole walk meets nothing that an older key has made;
     * otherwise the next walk begins later, for a state may have been written meanwhile from what was read before.
     */
    @Transactional
    boolean next() {
        var key = identities.keyNumber();
        database.createNativeQuery(BEGIN)
                .setParameter("key", key)
                .setParameter("start", START)
                .executeUpdate();
        var position = (Tuple) database.createNativeQuery(POSITION, Tuple.class)
                .setParameter("key", key)
                .getSingleResult();
        if (position.get(1) != null) {
            return false;
        }
        @SuppressWarnings("unchecked")
        List<UUID> households = database.createNativeQuery(HOUSEHOLDS, UUID.class)
                .setParameter("after", position.get(0, UUID.class))
                .setParameter("size", SIZE)
                .getResultList();
        var met = !households.isEmpty() && bring(households);
        var renewed = met || position.get(2, Boolean.class);
        var walked = households.size() < SIZE;
        var finished = walked && !renewed;
        database.createNativeQuery(MOVE_ON)
                .setParameter("household", walked ? START : households.getLast())
                .setParameter("renewed", renewed && !walked)
                .setParameter("finished", finished ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .setParameter("key", key)
                .executeUpdate();
        return !walked;
    }

    /** Tells whether any was under an older key. */
    private boolean bring(List<UUID> households) {
        var any = false;
        @SuppressWarnings("unchecked")
        List<Tuple> states = database.createNativeQuery(STATES, Tuple.class)
                .setParameter("households", households)
                .getResultList();
        for (var state : states) {
            var snapshot = renewed(state.get(2, String.class));
            if (snapshot.isPresent()) {
                any = true;
                database.createNativeQuery(WRITE)
                        .setParameter("snapshot", snapshot.get())
                        .setParameter("household", state.get(0, UUID.class))
                        .setParameter("version", state.get(1))
                        .executeUpdate();
            }
        }
        return any;
    }

    /** The same state with its numbers under the present key; empty when they are already. */
    private Optional<String> renewed(String snapshot) {
        try {
            var tree = json.readTree(snapshot);
            var changed = false;
            for (var person : tree.path("members")) {
                if (person.hasNonNull("identityNumber")) {
                    changed |= renew((ObjectNode) person);
                }
            }
            return changed ? Optional.of(json.writeValueAsString(tree)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state of a household cannot be read", e);
        }
    }

    private boolean renew(ObjectNode person) {
        var encrypted = Base64.getDecoder().decode(person.path("identityNumber").asText());
        if (identities.isPresent(encrypted)) {
            return false;
        }
        var member = UUID.fromString(person.path("id").asText());
        Identity kept;
        try {
            kept = identities.keep(identities.read(encrypted, member), member);
        } catch (IllegalStateException e) {
            LOG.warnf("A number of member %s in the history is left as it is: no configured key opens it", member);
            return false;
        }
        if (kept != null) {
            person.put("identityNumber", Base64.getEncoder().encodeToString(kept.encrypted()));
        }
        return true;
    }

    /** A replica that was told of a newer key is at work; this one would only undo it. */
    @Transactional
    boolean isSuperseded() {
        return (Boolean) database.createNativeQuery(NEWER)
                .setParameter("key", identities.keyNumber())
                .getSingleResult();
    }

    /** When the whole history was brought to the present key; empty while it is not. */
    @Transactional
    Optional<Instant> finishedAt() {
        return database.createNativeQuery(
                        "select finished_at from identity_rotation where key_number = :key and finished_at is not null",
                        Instant.class)
                .setParameter("key", identities.keyNumber())
                .getResultStream()
                .findFirst()
                .map(Instant.class::cast);
    }
}
