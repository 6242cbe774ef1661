package vn.giamngheo.household.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings one portion of members to the present keys: their versions stay, for nothing about them has changed. */
@ApplicationScoped
class RotationBatch {

    private static final int SIZE = 500;

    /** Smaller or larger instead of different: so the index leads there. Locked ones are somebody else's, for now. */
    private static final String STALE = """
            select m.id, m.identity_number from member m
            where m.identity_number is not null and (
                substring(m.identity_number from 1 for 5) < :key or substring(m.identity_number from 1 for 5) > :key
                or substring(m.identity_index from 1 for 4) < :index or substring(m.identity_index from 1 for 4) > :index)
                and m.id <> all (cast(:unreadable as uuid[]))
            limit :size
            for update skip locked""";

    private static final String COUNT = """
            select count(*) from member m
            where m.identity_number is not null and (
                substring(m.identity_number from 1 for 5) <> :key or substring(m.identity_index from 1 for 4) <> :index)""";

    private static final String WRITE =
            "update member set identity_number = :encrypted, identity_index = :index where id = :id";

    /** What was entered meanwhile under an older key may stand in the history, too: it is walked through again. */
    private static final String WALK_AGAIN = """
            insert into identity_rotation (key_number, household) values (:key, :start)
            on conflict (key_number) do update set household = :start, renewed = true, finished_at = null""";

    private static final Logger LOG = Logger.getLogger(RotationBatch.class);

    private final EntityManager database;
    private final IdentityNumbers identities;

    /** What no key of ours opens; it must not hold up the others. */
    private final Set<UUID> unreadable = ConcurrentHashMap.newKeySet();

    RotationBatch(EntityManager database, IdentityNumbers identities) {
        this.database = database;
        this.identities = identities;
    }

    /** Tells whether there may be more. */
    @Transactional
    boolean next() {
        @SuppressWarnings("unchecked")
        List<Tuple> stale = database.createNativeQuery(STALE, Tuple.class)
                .setParameter("key", identities.keyMark())
                .setParameter("index", identities.indexMark())
                .setParameter("unreadable", unreadable.toArray(UUID[]::new))
                .setParameter("size", SIZE)
                .getResultList();
        for (var row : stale) {
            var id = row.get(0, UUID.class);
            var kept = renewed(row.get(1, byte[].class), id);
            if (kept != null) {
                database.createNativeQuery(WRITE)
                        .setParameter("encrypted", kept.encrypted())
                        .setParameter("index", kept.index())
                        .setParameter("id", id)
                        .executeUpdate();
            }
        }
        if (!stale.isEmpty()) {
            database.createNativeQuery(WALK_AGAIN)
                    .setParameter("key", identities.keyNumber())
                    .setParameter("start", new UUID(0, 0))
                    .executeUpdate();
        }
        return stale.size() == SIZE;
    }

    private @Nullable Identity renewed(byte[] encrypted, UUID member) {
        try {
            return identities.keep(identities.read(encrypted, member), member);
        } catch (IllegalStateException e) {
            LOG.warnf("The number of member %s is left as it is: no configured key opens it", member);
            unreadable.add(member);
            return null;
        }
    }

    /** How many are kept with older keys. */
    @Transactional
    long left() {
        return ((Number) database.createNativeQuery(COUNT)
                        .setParameter("key", identities.keyMark())
                        .setParameter("index", identities.indexMark())
                        .getSingleResult())
                .longValue();
    }
}
