package vn.giamngheo.household.registry;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.security.Author;

/** Writes down every state of a household, in the transaction that brought it about. */
@ApplicationScoped
public class HouseholdJournal {

    private final EntityManager entityManager;
    private final Author author;

    HouseholdJournal(EntityManager entityManager, Author author) {
        this.entityManager = entityManager;
        this.author = author;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Household household, Kind kind, LocalDate effectiveOn, @Nullable String reason) {
        // The version is known once the change has reached the database.
        entityManager.flush();
        entityManager
                .createNativeQuery("""
                        insert into household_change
                            (household_id, version, kind, effective_on, reason, snapshot, changed_at, changed_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, household.id())
                .setParameter(2, household.version())
                .setParameter(3, kind.name())
                .setParameter(4, effectiveOn)
                .setParameter(5, reason)
                .setParameter(6, CanonicalJson.write(HouseholdSnapshot.of(household)))
                .setParameter(7, author.now())
                .setParameter(8, author.name())
                .executeUpdate();
    }

    /** What happened to a household. */
    public enum Kind {
        REGISTERED,
        CHANGED,
        MOVED,
        /** Members left for a household of their own. */
        SPLIT_OFF,
        /** Came into being by such a split. */
        SPLIT,
        /** Took in another household's members. */
        ABSORBED,
        MERGED,
        MERGE_UNDONE,
        ENDED
    }
}
