package vn.giamngheo.household.closing;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.security.Author;
import vn.giamngheo.kit.time.UuidV7;

/** Writes down who took which step with a commune's list, and reads it back with what closings froze. */
@ApplicationScoped
class ClosingJournal {

    private final EntityManager entityManager;
    private final Author author;
    private final UuidV7 ids;

    ClosingJournal(EntityManager entityManager, Author author, UuidV7 ids) {
        this.entityManager = entityManager;
        this.author = author;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(CommuneRound round, Taken step, String by, @Nullable String reason) {
        entityManager.flush();
        entityManager
                .createNativeQuery("""
                        insert into commune_round_step (id, round_year, commune_code, commune_valid_from, revision, step,
                            reason, taken_at, taken_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, ids.next())
                .setParameter(2, round.roundYear())
                .setParameter(3, round.commune().code())
                .setParameter(4, round.commune().validFrom())
                .setParameter(5, round.revision())
                .setParameter(6, step.name())
                .setParameter(7, reason)
                .setParameter(8, author.now())
                .setParameter(9, by)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<StepRow> steps(int year, AreaKey commune) {
        return entityManager
                .createNativeQuery("""
                        select revision, step, reason, taken_at, taken_by from commune_round_step
                        where round_year = ?1 and commune_code = ?2 and commune_valid_from = ?3
                        order by taken_at, id""", StepRow.class)
                .setParameter(1, year)
                .setParameter(2, commune.code())
                .setParameter(3, commune.validFrom())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<FrozenRow> frozen(int year, AreaKey commune) {
        return entityManager
                .createNativeQuery("""
                        select revision, standard, figures, content_hash, results, checksum, frozen_at
                        from closing_figures
                        where round_year = ?1 and commune_code = ?2 and commune_valid_from = ?3
                        order by revision, standard""", FrozenRow.class)
                .setParameter(1, year)
                .setParameter(2, commune.code())
                .setParameter(3, commune.validFrom())
                .getResultList();
    }

    /** What was done. */
    enum Taken {
        POSTED,
        CLOSING,
        /** Something could not be completed after all; the commune collects again. */
        ABORTED,
        CLOSED,
        CONFIRMED,
        REOPENED
    }

    /** A row of commune_round_step. */
    record StepRow(int revision, String step, @Nullable String reason, Instant takenAt, String takenBy) {}

    /** A row of closing_figures. */
    record FrozenRow(
            int revision,
            String standard,
            String figures,
            String contentHash,
            int results,
            String checksum,
            Instant frozenAt) {}
}
