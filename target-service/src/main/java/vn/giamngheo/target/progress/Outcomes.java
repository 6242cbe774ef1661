package vn.giamngheo.target.progress;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The rows of the projection. */
@ApplicationScoped
class Outcomes {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(cast(:household as text), 0))";

    private static final String KEEP_IF_NEWER = """
            insert into household_outcome (
                household_id, standard, round_year, sequence, commune_code, commune_valid_from, classification,
                synthetic, applied_at)
            values (
                :household, :standard, :roundYear, :sequence, :communeCode, :communeValidFrom, :classification,
                :synthetic, :appliedAt)
            on conflict (household_id, standard, round_year) do update set
                sequence = excluded.sequence,
                commune_code = excluded.commune_code,
                commune_valid_from = excluded.commune_valid_from,
                classification = excluded.classification,
                synthetic = excluded.synthetic,
                applied_at = excluded.applied_at
            where household_outcome.sequence < excluded.sequence
            """;

    private static final String CHAIN_ROUNDS = """
            update household_outcome outcome
            set next_round_year = chain.next_round_year
            from (
                select round_year, lead(round_year) over (order by round_year) as next_round_year
                from household_outcome
                where household_id = :household and standard = :standard) chain
            where outcome.household_id = :household
                and outcome.standard = :standard
                and outcome.round_year = chain.round_year
                and outcome.next_round_year is distinct from chain.next_round_year
            """;

    /** One pass over the rows that speak for the year; reads no household twice, whatever the number of rounds. */
    private static final String ROLL_UP = """
            select
                count(*) as households,
                count(*) filter (where outcome.classification = 'POOR') as poor,
                count(*) filter (where outcome.classification = 'NEAR_POOR') as near_poor,
                count(*) filter (where outcome.round_year = :year) as surveyed_in_year,
                coalesce(bool_or(outcome.synthetic), false) as synthetic,
                max(outcome.applied_at) as last_applied_at
            from communes_within(:area, :yearEnd) commune
            join household_outcome outcome
                on outcome.commune_code = commune.code and outcome.commune_valid_from = commune.valid_from
            where outcome.standard = :standard
                and outcome.round_year between :baselineYear and :year
                and (outcome.next_round_year is null or outcome.next_round_year > :year)
            """;

    private final Session database;

    Outcomes(Session database) {
        this.database = database;
    }

    /** Two rounds of one household must not be chained at once; other households are not held up. */
    void lock(UUID household) {
        database.createNativeQuery(LOCK, Object.class)
                .setParameter("household", household.toString())
                .getResultList();
    }

    /** Answers whether the row was taken; it is not when there is one of the same or a higher sequence. */
    boolean keepIfNewer(HouseholdOutcome outcome, Instant now) {
        return database.createNativeMutationQuery(KEEP_IF_NEWER)
                        .setParameter("household", outcome.householdId())
                        .setParameter("standard", outcome.standard())
                        .setParameter("roundYear", outcome.roundYear())
                        .setParameter("sequence", outcome.sequence())
                        .setParameter("communeCode", outcome.communeCode())
                        .setParameter("communeValidFrom", outcome.communeValidFrom())
                        .setParameter("classification", outcome.classification().name())
                        .setParameter("synthetic", outcome.synthetic())
                        .setParameter("appliedAt", now)
                        .executeUpdate()
                == 1;
    }

    /** Tells every round of the household which one comes after it. */
    void chainRounds(UUID household, String standard) {
        database.createNativeMutationQuery(CHAIN_ROUNDS)
                .setParameter("household", household)
                .setParameter("standard", standard)
                .executeUpdate();
    }

    Tally rollUp(Question question) {
        var row = database.createNativeQuery(ROLL_UP, Tuple.class)
                .addScalar("households", Long.class)
                .addScalar("poor", Long.class)
                .addScalar("near_poor", Long.class)
                .addScalar("surveyed_in_year", Long.class)
                .addScalar("synthetic", Boolean.class)
                .addScalar("last_applied_at", Instant.class)
                .setParameter("area", question.area())
                .setParameter("yearEnd", question.yearEnd())
                .setParameter("standard", question.standard())
                .setParameter("baselineYear", question.baselineYear())
                .setParameter("year", question.year())
                .getSingleResult();
        return new Tally(
                row.get("households", Long.class),
                row.get("poor", Long.class),
                row.get("near_poor", Long.class),
                row.get("surveyed_in_year", Long.class),
                row.get("synthetic", Boolean.class),
                row.get("last_applied_at", Instant.class));
    }
}
