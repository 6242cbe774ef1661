package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.security.Author;

/**
 * Takes from the record of households that ended long ago who their members were and where they lived. Ids, codes, counts,
 * classes and initials stay. The version moves, so that no merge of long ago is undone into a household of initials.
 */
@ApplicationScoped
public class PseudonymiseHouseholds {

    /** What a person still waits for an answer about stays, so that it can be answered. */
    private static final String DUE = "state = 'ENDED' and pseudonymised_on is null and ended_on < ?1"
            + " and not exists (select from subject_request r where r.household_id = household.id"
            + " and r.state in ('OPEN', 'ANSWERED'))";

    private final EntityManager database;
    private final Author author;

    PseudonymiseHouseholds(EntityManager database, Author author) {
        this.database = database;
        this.author = author;
    }

    /** How many ended before a day and still say who lived in them. */
    public long due(LocalDate before) {
        return ((Number) database.createNativeQuery("select count(*) from household where " + DUE)
                        .setParameter(1, before)
                        .getSingleResult())
                .longValue();
    }

    /** Does so for the next few, those that nobody else holds, and tells which. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> next(LocalDate before, int most) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery(
                        "select id from household where " + DUE
                                + " order by ended_on limit ?2 for no key update skip locked",
                        UUID.class)
                .setParameter(1, before)
                .setParameter(2, most)
                .getResultList();
        ids.forEach(this::pseudonymise);
        return ids;
    }

    private void pseudonymise(UUID household) {
        members(household).forEach(Member::pseudonymise);
        database.flush();
        snapshots(household).forEach(row -> {
            var unused = database.createNativeQuery("""
                            update household_change set snapshot = ?3, reason = null
                            where household_id = ?1 and version = ?2""")
                    .setParameter(1, household)
                    .setParameter(2, row.version())
                    .setParameter(3, row.pseudonymised())
                    .executeUpdate();
        });
        var unused = database.createNativeQuery("""
                        update household set address = null, origin_note = null, end_reason = '', pseudonymised_on = ?2,
                            changed_at = ?3, version = version + 1
                        where id = ?1""")
                .setParameter(1, household)
                .setParameter(2, author.today())
                .setParameter(3, author.now())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Member> members(UUID household) {
        return database.createNativeQuery("select * from member where household_id = ?1", Member.class)
                .setParameter(1, household)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Kept> snapshots(UUID household) {
        return database.createNativeQuery(
                        "select version, snapshot from household_change where household_id = ?1", Kept.class)
                .setParameter(1, household)
                .getResultList();
    }

    /** A state of the household as the journal keeps it. */
    record Kept(long version, String snapshot) {

        String pseudonymised() {
            return CanonicalJson.write(
                    CanonicalJson.read(snapshot, HouseholdSnapshot.class).pseudonymised());
        }
    }
}
