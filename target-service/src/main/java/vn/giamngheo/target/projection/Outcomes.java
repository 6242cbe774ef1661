package vn.giamngheo.target.projection;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The rows of what surveys found. */
@ApplicationScoped
class Outcomes {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(cast(:household as text), 0))";

    private static final String KEEP_IF_NEWER = """
            insert into household_outcome (
                household_id, standard, round_year, sequence, commune_code, commune_valid_from, classification,
                members, members_uninsured, income_per_head, deprivations, minority, movement, synthetic, applied_at)
            values (
                :household, :standard, :roundYear, :sequence, :communeCode, :communeValidFrom, :classification,
                :members, :uninsured, :income, :deprivations, :minority, :movement, :synthetic, :appliedAt)
            on conflict (household_id, standard, round_year) do update set
                sequence = excluded.sequence,
                commune_code = excluded.commune_code,
                commune_valid_from = excluded.commune_valid_from,
                classification = excluded.classification,
                members = excluded.members,
                members_uninsured = excluded.members_uninsured,
                income_per_head = excluded.income_per_head,
                deprivations = excluded.deprivations,
                minority = excluded.minority,
                movement = excluded.movement,
                synthetic = excluded.synthetic,
                applied_at = excluded.applied_at
            where household_outcome.sequence < excluded.sequence
            """;

    private static final String CHAIN_ROUNDS = """
            update household_outcome outcome
            set next_round_year = chain.next_round_year, escaped_in = chain.escaped_in
            from (
                select
                    round_year,
                    lead(round_year) over rounds as next_round_year,
                    max(case when movement in ('ESCAPED', 'ESCAPED_TO_NEAR_POOR') then round_year end) over rounds
                        as escaped_in
                from household_outcome
                where household_id = :household and standard = :standard
                window rounds as (order by round_year)) chain
            where outcome.household_id = :household
                and outcome.standard = :standard
                and outcome.round_year = chain.round_year
                and (outcome.next_round_year, outcome.escaped_in)
                    is distinct from (chain.next_round_year, chain.escaped_in)
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
                        .setParameter("communeCode", outcome.commune().code())
                        .setParameter("communeValidFrom", outcome.commune().validFrom())
                        .setParameter("classification", outcome.classification().name())
                        .setParameter("members", outcome.persons().members(), Integer.class)
                        .setParameter("uninsured", outcome.persons().uninsured(), Integer.class)
                        .setParameter("income", outcome.incomePerHead(), Long.class)
                        .setParameter("deprivations", outcome.deprivations().toArray(String[]::new), String[].class)
                        .setParameter("minority", outcome.minority())
                        .setParameter("movement", outcome.movement(), String.class)
                        .setParameter("synthetic", outcome.synthetic())
                        .setParameter("appliedAt", now)
                        .executeUpdate()
                == 1;
    }

    /** Tells every round of the household which one comes after it, and when it was last found to have escaped. */
    void chainRounds(UUID household, String standard) {
        database.createNativeMutationQuery(CHAIN_ROUNDS)
                .setParameter("household", household)
                .setParameter("standard", standard)
                .executeUpdate();
    }
}
