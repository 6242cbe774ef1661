package vn.giamngheo.household.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;

/** Counts the households of an area, as it was on a day, by that year's review: in one query. */
@ApplicationScoped
class Tally {

    private static final String QUERY = """
            select count(*) as households,
                count(*) filter (where h.synthetic) as synthetic,
                count(s.id) as surveyed,
                count(*) filter (where c.class = 'POOR') as poor,
                count(*) filter (where c.class = 'NEAR_POOR') as near_poor,
                count(*) filter (where c.class = 'AVERAGE') as average,
                count(*) filter (where c.class = 'ABOVE_AVERAGE') as above_average,
                count(*) filter (where c.class = 'NOT_POOR') as not_poor
            from household h
            left join survey s on s.household_id = h.id and s.round_year = ?2
            left join classification c on c.household_id = h.id and c.round_year = ?2 and c.standard = ?3
            where (h.commune_code, h.commune_valid_from) in (select code, valid_from from communes_within(?1, ?4))
                and h.registered_on <= ?4""";

    private final EntityManager entityManager;

    Tally(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Counts count(String area, LocalDate day, @Nullable String standard) {
        return (Counts) entityManager
                .createNativeQuery(QUERY, Counts.class)
                .setParameter(1, area)
                .setParameter(2, day.getYear())
                .setParameter(3, standard == null ? "" : standard)
                .setParameter(4, day)
                .getSingleResult();
    }

    /** The row of the query. */
    record Counts(
            Long households,
            Long synthetic,
            Long surveyed,
            Long poor,
            Long nearPoor,
            Long average,
            Long aboveAverage,
            Long notPoor) {

        Map<HouseholdClass, Long> byClass() {
            var counts = new EnumMap<HouseholdClass, Long>(HouseholdClass.class);
            for (var householdClass : HouseholdClass.values()) {
                counts.put(
                        householdClass,
                        switch (householdClass) {
                            case POOR -> poor;
                            case NEAR_POOR -> nearPoor;
                            case AVERAGE -> average;
                            case ABOVE_AVERAGE -> aboveAverage;
                            case NOT_POOR -> notPoor;
                        });
            }
            return counts;
        }

        long classified() {
            return poor + nearPoor + average + aboveAverage + notPoor;
        }
    }
}
