package vn.giamngheo.household.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lays two years of an area side by side, household by household, and groups what is alike. */
@ApplicationScoped
class Flows {

    /** ?1 area, ?2 year, ?3 standard, ?4 the year's last day. */
    private static final String FLOW = """
            with inside as materialized (
                select code, valid_from from communes_within(?1, ?4)
            ), touched as (
                select distinct c.household_id
                from classification c
                join inside on inside.code = c.commune_code and inside.valid_from = c.commune_valid_from
                where c.round_year in (?2 - 1, ?2) and c.standard = ?3 and c.current
            ), flow as (
                select t.household_id, p.members as opening_persons, n.members as closing_persons,
                    p.class as opening_class, n.class as closing_class,
                    concat_ws('|',
                        coalesce(p.class, '-'),
                        case when (p.commune_code, p.commune_valid_from) in (select code, valid_from from inside)
                            then 't' else 'f' end,
                        coalesce(n.class, '-'),
                        case when (n.commune_code, n.commune_valid_from) in (select code, valid_from from inside)
                            then 't' else 'f' end,
                        case when e.poor then 't' else 'f' end,
                        case when e.near_poor then 't' else 'f' end,
                        case when h.ended_on <= ?4 then h.end_kind else 'NONE' end,
                        case when e.any_class then 'KNOWN_BEFORE' else h.origin end) as key,
                    h.code, h.synthetic
                from touched t
                join household h on h.id = t.household_id
                left join classification p
                    on p.household_id = t.household_id and p.round_year = ?2 - 1 and p.standard = ?3 and p.current
                left join classification n
                    on n.household_id = t.household_id and n.round_year = ?2 and n.standard = ?3 and n.current
                left join lateral (
                    select count(*) > 0 as any_class, bool_or(class = 'POOR') as poor,
                        bool_or(class = 'NEAR_POOR') as near_poor
                    from classification
                    where household_id = t.household_id and round_year < ?2 and standard = ?3 and current) e on true
            )
            """;

    private final EntityManager entityManager;

    Flows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Group> groups(String area, int year, String standard) {
        @SuppressWarnings("unchecked")
        List<Row> rows = entityManager
                .createNativeQuery(FLOW + """
                        select key, count(*) as households,
                            coalesce(sum(opening_persons), 0) as opening_persons,
                            coalesce(sum(closing_persons), 0) as closing_persons,
                            coalesce(sum(greatest(closing_persons - opening_persons, 0)), 0) as grown,
                            coalesce(sum(greatest(opening_persons - closing_persons, 0)), 0) as shrunk,
                            count(*) filter (where synthetic) as synthetic
                        from flow group by key""", Row.class)
                .setParameter(1, area)
                .setParameter(2, year)
                .setParameter(3, standard)
                .setParameter(4, lastDay(year))
                .getResultList();
        return rows.stream()
                .map(row -> new Group(
                        row.key,
                        Flow.of(row.key),
                        row.households,
                        row.openingPersons,
                        row.closingPersons,
                        row.grown,
                        row.shrunk,
                        row.synthetic))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Member> households(String area, int year, String standard, Collection<String> keys, UUID after, int rows) {
        return entityManager
                .createNativeQuery(FLOW + """
                        select household_id, code, opening_class, closing_class, opening_persons, closing_persons, synthetic
                        from flow where key = any(?5) and household_id > ?6 order by household_id limit ?7""", Member.class)
                .setParameter(1, area)
                .setParameter(2, year)
                .setParameter(3, standard)
                .setParameter(4, lastDay(year))
                .setParameter(5, keys.toArray(String[]::new))
                .setParameter(6, after)
                .setParameter(7, rows)
                .getResultList();
    }

    /** Whether what lay in the area at the end of the year before is what lies in it now. */
    boolean territoryChanged(String area, int year) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        with before as (
                            select c.code, c.valid_from from communes_within(?1, ?2) c
                            join area a on a.code = c.code and a.valid_from = c.valid_from
                            where a.valid_to is null or a.valid_to > ?2
                        ), today as (
                            select c.code, c.valid_from from communes_within(?1, ?3) c
                            join area a on a.code = c.code and a.valid_from = c.valid_from
                            where a.valid_from <= ?2 and (a.valid_to is null or a.valid_to > ?2)
                        )
                        select exists (select * from before except select * from today)
                            or exists (select * from today except select * from before)""")
                .setParameter(1, area)
                .setParameter(2, lastDay(year - 1))
                .setParameter(3, lastDay(year))
                .getSingleResult();
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** Households that are alike in all that decides their term. */
    record Group(
            String key,
            Flow flow,
            long households,
            long openingPersons,
            long closingPersons,
            long grown,
            long shrunk,
            long synthetic) {}

    /** A row of the grouping query. */
    record Row(
            String key,
            Long households,
            Long openingPersons,
            Long closingPersons,
            Long grown,
            Long shrunk,
            Long synthetic) {}

    /** One household in a term. */
    record Member(
            UUID householdId,
            String code,
            @org.jspecify.annotations.Nullable String openingClass,
            @org.jspecify.annotations.Nullable String closingClass,
            @org.jspecify.annotations.Nullable Integer openingPersons,
            @org.jspecify.annotations.Nullable Integer closingPersons,
            boolean synthetic) {}
}
