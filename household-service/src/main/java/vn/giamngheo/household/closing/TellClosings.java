package vn.giamngheo.household.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.round.CommuneRound;
import vn.giamngheo.household.round.CommuneRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.kit.outbox.Outbox;

/** Tells the other services what communes have closed, always by what was frozen at the closing, and what they reopened. */
@ApplicationScoped
public class TellClosings {

    private static final String FROZEN = """
            select standard, results, checksum, content_hash,
                cast(cast(figures as json) -> 'registered' ->> 'households' as bigint) as households,
                cast(cast(figures as json) ->> 'synthetic' as boolean) as synthetic
            from closing_figures
            where round_year = ?1 and commune_code = ?2 and commune_valid_from = ?3 and revision = ?4
            order by standard""";

    private final EntityManager entityManager;
    private final CommuneRounds rounds;
    private final Outbox outbox;

    TellClosings(EntityManager entityManager, CommuneRounds rounds, Outbox outbox) {
        this.entityManager = entityManager;
        this.rounds = rounds;
        this.outbox = outbox;
    }

    /**
     * Tells once more what the communes of an area have closed and have not opened again, and which of them are open again,
     * under the same sequences; answers how many are closed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tellAgain(SurveyRound round, String area, Instant now) {
        var closed = rounds.closedWithin(round.year(), area, round.closesOn());
        closed.forEach(commune -> tell(commune, round.closesOn()));
        rounds.reopenedWithin(round.year(), area, round.closesOn()).forEach(commune -> tellReopened(commune, now));
        return closed.size();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tellReopened(CommuneRound reopened, Instant now) {
        var commune = reopened.commune();
        var fact = new RoundReopened(
                reopened.roundYear(),
                new RoundReopened.Commune(commune.code(), commune.validFrom()),
                reopened.revision(),
                reopened.eventSequence(),
                now);
        outbox.append(RoundReopened.TOPIC, commune.code(), fact.sequence(), now, fact);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(CommuneRound closed, LocalDate lastDay) {
        var frozen = frozen(closed);
        var commune = closed.commune();
        var fact = new RoundClosed(
                closed.roundYear(),
                new RoundClosed.Commune(commune.code(), commune.validFrom()),
                closed.revision(),
                closed.eventSequence(),
                lastDay,
                // The register is the same under each standard.
                frozen.stream().mapToLong(Row::households).max().orElseThrow(),
                frozen.stream()
                        .map(row -> new RoundClosed.Result(row.standard, row.results, row.checksum, row.contentHash))
                        .toList(),
                frozen.stream().anyMatch(Row::synthetic),
                Objects.requireNonNull(closed.closedAt()));
        outbox.append(RoundClosed.TOPIC, commune.code(), fact.sequence(), fact.closedAt(), fact);
    }

    @SuppressWarnings("unchecked")
    private List<Row> frozen(CommuneRound closed) {
        return entityManager
                .createNativeQuery(FROZEN, Row.class)
                .setParameter(1, closed.roundYear())
                .setParameter(2, closed.commune().code())
                .setParameter(3, closed.commune().validFrom())
                .setParameter(4, closed.revision())
                .getResultList();
    }

    /** What was frozen under one standard. */
    record Row(String standard, int results, String checksum, String contentHash, long households, boolean synthetic) {}
}
