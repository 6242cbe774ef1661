package vn.giamngheo.household.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.household.closing.ClosingCommune.Meant;
import vn.giamngheo.household.round.Coverage;

/**
 * Counts how far a commune's surveys have come, in one query. Who is to be visited lives there when the round ends; a form is
 * the commune's in which the household lived when it was surveyed, as it is when it is completed.
 */
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
            ), form as (
                select s.household_id, s.state from survey s
                join household_residence r on r.household_id = s.household_id
                    and r.from_day <= s.surveyed_on and (r.until_day is null or r.until_day > s.surveyed_on)
                join communes_within(?2, ?3) a on a.code = r.commune_code and a.valid_from = r.commune_valid_from
                where s.round_year = ?1
            )
            select count(*) as households,
                count(*) filter (where expected) as expected,
                count(*) filter (where expected and not exists (
                    select from survey s where s.household_id = mine.id and s.round_year = ?1
                        and s.state <> 'VOID' and s.kind = 'PERIODIC')) as not_surveyed,
                (select count(*) from form where state in ('DRAFT', 'RETURNED')) as drafts,
                (select count(*) from form where state = 'SUBMITTED') as submitted,
                (select count(distinct household_id) from form where state = 'COMPLETED') as completed,
                (select count(*) from complaint k
                    where k.round_year = ?1 and k.commune_code = ?2 and k.state = 'OPEN') as complaints
            from mine""";

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
            Long drafts,
            Long submitted,
            Long completed,
            Long complaints) {}
}
