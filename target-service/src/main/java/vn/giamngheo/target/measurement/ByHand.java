package vn.giamngheo.target.measurement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Ratio;

/** Reads what counts of the measurements of a plan, rolled up to an area. */
@ApplicationScoped
public class ByHand {

    /** What was measured for the area itself goes before the sum of what was measured for its communes. */
    private static final String OF_AREA = """
            with asked as (
                select code, valid_from
                from area
                where code = :area and valid_from <= :day and (valid_to is null or valid_to > :day)
                order by valid_from desc
                limit 1
            )
            select m.indicator_code, m.numerator, m.denominator, true as whole
            from asked a
            join measurement m on m.area_code = a.code and m.area_valid_from = a.valid_from
            where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
            union all
            select m.indicator_code, sum(m.numerator), sum(m.denominator), false
            from commune_lines(:area, :day) l
            join measurement m on m.area_code = l.origin_code and m.area_valid_from = l.origin_valid_from
            where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
                and not exists (
                    select from asked a where m.area_code = a.code and m.area_valid_from = a.valid_from)
            group by m.indicator_code""";

    private static final String OF_COMMUNES = """
            select l.code, l.valid_from, m.indicator_code,
                cast(sum(m.numerator) as bigint) as numerator, cast(sum(m.denominator) as bigint) as denominator
            from commune_lines(:area, :day) l
            join measurement m on m.area_code = l.origin_code and m.area_valid_from = l.origin_valid_from
            where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
            group by l.code, l.valid_from, m.indicator_code""";

    private final Session database;

    ByHand(Session database) {
        this.database = database;
    }

    /** By indicator. */
    @Transactional
    public Map<String, Ratio> of(UUID family, String area, LocalDate day, int year) {
        var measured = new HashMap<String, Ratio>();
        for (var row : database.createNativeQuery(OF_AREA, Tuple.class)
                .addScalar("indicator_code", String.class)
                .addScalar("numerator", Long.class)
                .addScalar("denominator", Long.class)
                .addScalar("whole", Boolean.class)
                .setParameter("family", family)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .getResultList()) {
            var ratio = new Ratio(row.get(1, Long.class), row.get(2, Long.class));
            if (row.get(3, Boolean.class)) {
                measured.put(row.get(0, String.class), ratio);
            } else {
                measured.putIfAbsent(row.get(0, String.class), ratio);
            }
        }
        return measured;
    }

    /** By commune and indicator. */
    @Transactional
    public Map<Area.Key, Map<String, Ratio>> ofCommunes(UUID family, String area, LocalDate day, int year) {
        var measured = new HashMap<Area.Key, Map<String, Ratio>>();
        for (var row : database.createNativeQuery(OF_COMMUNES, Tuple.class)
                .addScalar("code", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("indicator_code", String.class)
                .addScalar("numerator", Long.class)
                .addScalar("denominator", Long.class)
                .setParameter("family", family)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .getResultList()) {
            measured.computeIfAbsent(
                            new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class)), key -> new HashMap<>())
                    .put(row.get(2, String.class), new Ratio(row.get(3, Long.class), row.get(4, Long.class)));
        }
        return measured;
    }
}
