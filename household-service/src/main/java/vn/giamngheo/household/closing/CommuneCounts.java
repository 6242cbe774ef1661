package vn.giamngheo.household.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.round.Coverage;

/** Counts how far a commune's surveys have come, in one query. */
@ApplicationScoped
class CommuneCounts {

    private static final String QUERY = """
            with mine as (
                select h.id,
                    cast(?4 as boolean) or exists (
                        select from classification c
                        where c.household_id = h.id and c.round_year = ?1 - 1 and c.current
                            and c.class in ('POOR', 'NEAR_POOR')) as expected
                from household_residence r
                join communes_within(?2, ?3) a on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                join household h on h.id = r.household_id
                where r.from_day <= ?3 and (r.until_day is null or r.until_day > ?3)
            )
            select count(*) as households,
                count(*) filter (where expected) as expected,
                count(*) filter (where expected and not coalesce(s.any_form, false)) as not_surveyed,
                coalesce(sum(s.drafts), 0) as drafts,
                coalesce(sum(s.submitted), 0) as submitted,
                count(*) filter (where s.completed) as completed,
                (select count(*) from complaint k
                    where k.round_year = ?1 and k.commune_code = ?2 and k.state = 'OPEN') as complaints
            from mine
            left join lateral (
                select count(*) filter (where state in ('DRAFT', 'RETURNED')) as drafts,
                    count(*) filter (where state = 'SUBMITTED') as submitted,
                    bool_or(state = 'COMPLETED') as completed,
                    bool_or(state <> 'VOID' and kind = 'PERIODIC') as any_form
                from survey where household_id = mine.id and round_year = ?1) s on true""";

    private final EntityManager entityManager;

    CommuneCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Counts count(Meant meant) {
        return (Counts) entityManager
                .createNativeQuery(QUERY, Counts.class)
                .setParameter(1, meant.year())
                .setParameter(2, meant.code())
                .setParameter(3, meant.round().closesOn())
                .setParameter(4, meant.round().coverage() == Coverage.ALL)
                .getSingleResult();
    }

    /**
     * How far a commune is.
     *
     * @param expected households that this round has to visit
     */
    record Counts(
            Long households,
            Long expected,
            Long notSurveyed,
            java.math.BigDecimal drafts,
            java.math.BigDecimal submitted,
            Long completed,
            Long complaints) {}
}
