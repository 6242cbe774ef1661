package vn.giamngheo.household.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Finds pairs of active households that share a person, by number or by name, birth year and village. */
@ApplicationScoped
class Duplicates {

    /**
     * Among the households of an area; the other one of a pair may live anywhere that {@code ?3} covers. Where no village
     * is known, the commune is the finest place there is.
     */
    private static final String PAIRS = """
            with mine as materialized (
                select h.id, h.commune_code, h.commune_valid_from, h.village_code
                from household h
                join communes_within(?1, ?2) c on c.code = h.commune_code and c.valid_from = h.commune_valid_from
                where h.state = 'ACTIVE'
            ), pair as (
                select least(a.household_id, b.household_id) as first_id,
                    greatest(a.household_id, b.household_id) as second_id, 'SAME_IDENTITY_NUMBER' as reason
                from mine
                join member a on a.household_id = mine.id and a.left_on is null and a.identity_index is not null
                join member b on b.identity_index = a.identity_index and b.left_on is null
                    and b.household_id <> a.household_id
                join household other on other.id = b.household_id and other.state = 'ACTIVE'
                join covered_communes(?3) covered
                    on covered.code = other.commune_code and covered.valid_from = other.commune_valid_from
                union
                select least(mine.id, other.id), greatest(mine.id, other.id), 'SAME_NAME_BIRTH_YEAR_VILLAGE'
                from mine
                join member a on a.household_id = mine.id and a.left_on is null
                join member b on b.folded_name = a.folded_name and b.birth_year = a.birth_year and b.left_on is null
                    and b.household_id <> a.household_id
                join mine other on other.id = b.household_id
                    and other.commune_code = mine.commune_code and other.commune_valid_from = mine.commune_valid_from
                    and other.village_code is not distinct from mine.village_code
            ), candidate as (
                select first_id, second_id, string_agg(distinct reason, ',' order by reason) as reasons
                from pair
                where not exists (
                    select from household_distinction d
                    where d.first_id = pair.first_id and d.second_id = pair.second_id)
                group by first_id, second_id
            )
            """;

    private final EntityManager entityManager;

    Duplicates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Row> list(String area, LocalDate day, String[] scope, UUID afterFirst, UUID afterSecond, int rows) {
        @SuppressWarnings("unchecked")
        List<Row> found = entityManager
                .createNativeQuery(PAIRS + """
                        select first_id, second_id, reasons from candidate
                        where (first_id, second_id) > (?4, ?5)
                        order by first_id, second_id
                        limit ?6""", Row.class)
                .setParameter(1, area)
                .setParameter(2, day)
                .setParameter(3, scope)
                .setParameter(4, afterFirst)
                .setParameter(5, afterSecond)
                .setParameter(6, rows)
                .getResultList();
        return found;
    }

    long count(String area, LocalDate day, String[] scope) {
        return ((Number) entityManager
                        .createNativeQuery(PAIRS + "select count(*) from candidate")
                        .setParameter(1, area)
                        .setParameter(2, day)
                        .setParameter(3, scope)
                        .getSingleResult())
                .longValue();
    }

    void distinguish(UUID first, UUID second, String reason, String by, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into household_distinction (first_id, second_id, reason, decided_at, decided_by)
                        values (least(?1, ?2), greatest(?1, ?2), ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, first)
                .setParameter(2, second)
                .setParameter(3, reason)
                .setParameter(4, at)
                .setParameter(5, by)
                .executeUpdate();
    }

    /** A pair and why it looks like one. */
    record Row(UUID firstId, UUID secondId, String reasons) {}
}
