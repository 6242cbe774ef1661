package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;

/**
 * Counts the households of an area, as it was on a day, and what that year's review made of them. Who lived there goes by
 * the residences of that day; classes go by where and as what a household was classified.
 */
@ApplicationScoped
class Tally {

    private static final String RESULTS = """
            with inside as materialized (
                select code, valid_from from communes_within(?1, ?4)
            ), result as (
                select c.* from classification c
                join inside on inside.code = c.commune_code and inside.valid_from = c.commune_valid_from
                where c.round_year = ?2 and c.standard = ?3 and c.current
            )
            """;

    private static final String COUNTS = RESULTS + """
            , resident as (
                select r.household_id, h.synthetic
                from household_residence r
                join inside on inside.code = r.commune_code and inside.valid_from = r.commune_valid_from
                join household h on h.id = r.household_id
                where r.from_day <= ?4 and (r.until_day is null or r.until_day > ?4)
            )
            select (select count(*) from resident) as households,
                greatest((select count(*) from resident where synthetic), (select count(*) from result where synthetic))
                    as synthetic,
                (select count(*) from resident where exists (
                    select from survey s where s.household_id = resident.household_id and s.round_year = ?2
                        and s.state <> 'VOID')) as surveyed""";

    private static final String BREAKDOWN = RESULTS + """
            select 'CLASS' as dimension, class as key, class, count(*) as households, sum(members) as persons
            from result group by class
            union all
            select 'POVERTY_TYPE', poverty_type, class, count(*), sum(members)
            from result where class = 'POOR' group by poverty_type, class
            union all
            select 'INDICATOR', code, class, count(*), sum(members)
            from result cross join unnest(deprivations) code group by code, class
            union all
            select 'GROUP', code, class, count(*), sum(members)
            from result cross join unnest(groups) code group by code, class
            union all
            select 'GROUP', 'FEMALE_HEAD', class, count(*), sum(members) from result where female_head group by class
            union all
            select 'CAUSE', code, class, count(*), sum(members)
            from result cross join unnest(causes) code group by code, class
            union all
            select 'PERSONS', 'UNINSURED', class, count(*), sum(members_uninsured)
            from result where members_uninsured > 0 group by class
            union all
            select 'PERSONS', 'CHILDREN', class, count(*), sum(children) from result where children > 0 group by class
            order by 1, 2, 3""";

    private final EntityManager entityManager;

    Tally(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Counts count(String area, LocalDate day, @Nullable String standard) {
        return (Counts) entityManager
                .createNativeQuery(COUNTS, Counts.class)
                .setParameter(1, area)
                .setParameter(2, day.getYear())
                .setParameter(3, standard == null ? "" : standard)
                .setParameter(4, day)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Part> parts(String area, LocalDate day, @Nullable String standard) {
        return entityManager
                .createNativeQuery(BREAKDOWN, Part.class)
                .setParameter(1, area)
                .setParameter(2, day.getYear())
                .setParameter(3, standard == null ? "" : standard)
                .setParameter(4, day)
                .getResultList();
    }

    /** Households of one class in a table of all classes, none missing. */
    static Map<HouseholdClass, Long> households(List<Part> parts) {
        var counts = new EnumMap<HouseholdClass, Long>(HouseholdClass.class);
        for (var householdClass : HouseholdClass.values()) {
            counts.put(householdClass, 0L);
        }
        parts.stream()
                .filter(part -> part.dimension.equals("CLASS"))
                .forEach(part -> counts.put(HouseholdClass.valueOf(part.householdClass), part.households));
        return counts;
    }

    /** Who lives there, and whether a form was made of them. */
    record Counts(Long households, Long synthetic, Long surveyed) {}

    /** Households and persons of one class within one part of a table. */
    record Part(String dimension, String key, String householdClass, Long households, Long persons) {}
}
