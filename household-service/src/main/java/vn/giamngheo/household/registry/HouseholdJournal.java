package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.security.Author;

/** Writes down every state of a household, in the transaction that brought it about. */
@ApplicationScoped
public class HouseholdJournal {

    private final EntityManager entityManager;
    private final TellRegister tellRegister;
    private final Author author;

    HouseholdJournal(EntityManager entityManager, TellRegister tellRegister, Author author) {
        this.entityManager = entityManager;
        this.tellRegister = tellRegister;
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
        if (settle(household, effectiveOn)) {
            tellRegister.tell(List.of(household.id()));
        }
    }

    /** The state that a version found. */
    public HouseholdSnapshot before(UUID householdId, long version) {
        return snapshots("""
                        select version, kind, effective_on, reason, snapshot, changed_at, changed_by from household_change
                        where household_id = ?1 and version < ?2 order by version desc limit 1""", householdId, version).get(0).read();
    }

    /** The state that held on a day; empty before the household was registered. */
    Optional<Row> asOf(UUID householdId, LocalDate day) {
        return snapshots("""
                        select version, kind, effective_on, reason, snapshot, changed_at, changed_by from household_change
                        where household_id = ?1 and effective_on <= ?2
                        order by effective_on desc, version desc limit 1""", householdId, day).stream().findFirst();
    }

    List<Row> all(UUID householdId) {
        return snapshots("""
                select version, kind, effective_on, reason, snapshot, changed_at, changed_by from household_change
                where household_id = ?1 and version >= ?2 order by version""", householdId, 0L);
    }

    @SuppressWarnings("unchecked")
    private List<Row> snapshots(String query, UUID householdId, Object other) {
        return entityManager
                .createNativeQuery(query, Row.class)
                .setParameter(1, householdId)
                .setParameter(2, other)
                .getResultList();
    }

    /**
     * Keeps the days of residence in step: one row is open exactly while the household lives on the register. Tells
     * whether there was anything to do.
     */
    private boolean settle(Household household, LocalDate effectiveOn) {
        var left = entityManager
                .createNativeQuery("""
                        update household_residence set until_day = greatest(?2, from_day)
                        where household_id = ?1 and until_day is null
                            and (not ?3 or (commune_code, commune_valid_from) <> (?4, ?5))""")
                .setParameter(1, household.id())
                .setParameter(2, effectiveOn)
                .setParameter(3, household.active())
                .setParameter(4, household.commune().code())
                .setParameter(5, household.commune().validFrom())
                .executeUpdate();
        var arrived = entityManager
                .createNativeQuery("""
                        insert into household_residence
                            (household_id, version, commune_code, commune_valid_from, from_day)
                        select ?1, ?6, ?4, ?5, ?2
                        where ?3 and not exists (
                            select from household_residence where household_id = ?1 and until_day is null)""")
                .setParameter(1, household.id())
                .setParameter(2, effectiveOn)
                .setParameter(3, household.active())
                .setParameter(4, household.commune().code())
                .setParameter(5, household.commune().validFrom())
                .setParameter(6, household.version())
                .executeUpdate();
        return left + arrived > 0;
    }

    /** A row of household_change. */
    record Row(
            long version,
            String kind,
            LocalDate effectiveOn,
            @Nullable String reason,
            String snapshot,
            Instant changedAt,
            String changedBy) {

        HouseholdSnapshot read() {
            return CanonicalJson.read(snapshot, HouseholdSnapshot.class);
        }
    }

    /** What happened to a household. */
    @Schema(name = "HouseholdChangeKind")
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
