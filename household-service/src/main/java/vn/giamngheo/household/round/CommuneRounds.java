package vn.giamngheo.household.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.area.AreaKey;

/** How far each commune is in each round, and the lock that keeps what is written and what is closed apart. */
@ApplicationScoped
public class CommuneRounds {

    private final EntityManager entityManager;

    CommuneRounds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Tells whether surveys of the commune may still be written in that round, and holds it so until the transaction
     * ends: many may write at once, but none while a closing is being decided.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holdOpen(int roundYear, AreaKey commune) {
        lock("pg_advisory_xact_lock_shared", roundYear, commune);
        return find(roundYear, commune).map(round -> !round.state().locked()).orElse(true);
    }

    /** The commune's state, to be changed by this transaction alone; made when nobody asked for it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CommuneRound toChange(int roundYear, AreaKey commune) {
        lock("pg_advisory_xact_lock", roundYear, commune);
        return Optional.ofNullable(
                        entityManager.find(CommuneRound.class, key(roundYear, commune), LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    var made = new CommuneRound(roundYear, commune);
                    entityManager.persist(made);
                    entityManager.flush();
                    return made;
                });
    }

    /** Empty as long as nothing has happened: the commune is collecting. */
    public Optional<CommuneRound> find(int roundYear, AreaKey commune) {
        return Optional.ofNullable(entityManager.find(CommuneRound.class, key(roundYear, commune)));
    }

    /**
     * One commune whose closing is under way and that nobody else is working at, held until the transaction ends; a
     * replica that dies lets go of it. In no order, so that one that fails does not stand before the others.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CommuneRound> nextClosing() {
        @SuppressWarnings("unchecked")
        List<CommuneRound> found =
                entityManager.createNativeQuery("""
                        select * from commune_round where state = 'CLOSING'
                        order by random() limit 1 for update skip locked""", CommuneRound.class).getResultList();
        return found.stream().findFirst();
    }

    /** The next number for an event of this commune, whatever the round; whoever comes second waits for the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long nextEventSequence(String communeCode) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "commune-events:" + communeCode)
                .getSingleResult();
        return ((Number) entityManager
                        .createNativeQuery(
                                "select coalesce(max(event_sequence), 0) + 1 from commune_round where commune_code = ?1")
                        .setParameter(1, communeCode)
                        .getSingleResult())
                .longValue();
    }

    /** The communes of a round in which something has happened. */
    public List<CommuneRound> of(int roundYear, List<String> codes) {
        return entityManager
                .createQuery("from commune_round where roundYear = ?1 and communeCode in ?2", CommuneRound.class)
                .setParameter(1, roundYear)
                .setParameter(2, codes)
                .getResultList();
    }

    /** The communes of an area, as it was on a day, whose lists are closed; they stay so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CommuneRound> closedWithin(int roundYear, String area, LocalDate day) {
        return within(roundYear, area, day, "r.state = 'CLOSED'");
    }

    /** Those whose lists were closed once and are not now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CommuneRound> reopenedWithin(int roundYear, String area, LocalDate day) {
        return within(roundYear, area, day, "r.state <> 'CLOSED' and r.revision > 1");
    }

    @SuppressWarnings("unchecked")
    private List<CommuneRound> within(int roundYear, String area, LocalDate day, String which) {
        return entityManager
                .createNativeQuery("""
                        select r.* from commune_round r
                        join communes_within(?2, ?3) a on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                        where r.round_year = ?1 and %s
                        order by r.commune_code for share of r""".formatted(which), CommuneRound.class)
                .setParameter(1, roundYear)
                .setParameter(2, area)
                .setParameter(3, day)
                .getResultList();
    }

    public void flush() {
        entityManager.flush();
    }

    private void lock(String function, int roundYear, AreaKey commune) {
        entityManager
                .createNativeQuery("select 1 from " + function + "(hashtextextended(?1, 0))")
                .setParameter(1, "commune-round:" + roundYear + ":" + commune.code() + "@" + commune.validFrom())
                .getSingleResult();
    }

    private static CommuneRound.Key key(int roundYear, AreaKey commune) {
        return new CommuneRound.Key(roundYear, commune.code(), commune.validFrom());
    }
}
