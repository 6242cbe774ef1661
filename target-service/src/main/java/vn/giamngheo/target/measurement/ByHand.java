package vn.giamngheo.target.measurement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
            ),
            line as materialized (
                select * from commune_lines(:area, :day)
            ),
            measured as (
                select m.indicator_code, m.numerator, m.denominator, l.code, l.valid_from
                from line l
                join measurement m on m.area_code = l.origin_code and m.area_valid_from = l.origin_valid_from
                where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
                    and not exists (
                        select from asked a where m.area_code = a.code and m.area_valid_from = a.valid_from)
            )
            select m.indicator_code, m.numerator, m.denominator, true as whole, cast('{}' as text[]) as missing
            from asked a
            join measurement m on m.area_code = a.code and m.area_valid_from = a.valid_from
            where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
            union all
            select m.indicator_code, sum(m.numerator), sum(m.denominator), false,
                array(
                    select distinct l.code
                    from line l
                    join area a on a.code = l.code and a.valid_from = l.valid_from
                    where a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                        and (l.code, l.valid_from) not in (
                            select o.code, o.valid_from from measured o where o.indicator_code = m.indicator_code)
                    order by l.code)
            from measured m
            group by m.indicator_code""";

    private static final String OF_COMMUNES = """
            select l.code, l.valid_from, a.name, m.indicator_code,
                cast(sum(m.numerator) as bigint) as numerator, cast(sum(m.denominator) as bigint) as denominator
            from commune_lines(:area, :day) l
            join area a on a.code = l.code and a.valid_from = l.valid_from
            join measurement m on m.area_code = l.origin_code and m.area_valid_from = l.origin_valid_from
            where m.family_id = :family and m.year = :year and m.state = 'CURRENT'
            group by l.code, l.valid_from, a.name, m.indicator_code""";

    private final Session database;

    ByHand(Session database) {
        this.database = database;
    }

    /** By indicator. */
    @Transactional
    public Map<String, Figure> of(UUID family, String area, LocalDate day, int year) {
        var measured = new HashMap<String, Figure>();
        for (var row : database.createNativeQuery(OF_AREA, Tuple.class)
                .addScalar("indicator_code", String.class)
                .addScalar("numerator", Long.class)
                .addScalar("denominator", Long.class)
                .addScalar("whole", Boolean.class)
                .addScalar("missing", String[].class)
                .setParameter("family", family)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .getResultList()) {
            var figure = new Figure(
                    new Ratio(row.get(1, Long.class), row.get(2, Long.class)), List.of(row.get(4, String[].class)));
            if (row.get(3, Boolean.class)) {
                measured.put(row.get(0, String.class), figure);
            } else {
                measured.putIfAbsent(row.get(0, String.class), figure);
            }
        }
        return measured;
    }

    /** Of every commune that anything was measured of. */
    @Transactional
    public Map<Area.Key, Commune> ofCommunes(UUID family, String area, LocalDate day, int year) {
        var measured = new HashMap<Area.Key, Commune>();
        for (var row : database.createNativeQuery(OF_COMMUNES, Tuple.class)
                .addScalar("code", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("name", String.class)
                .addScalar("indicator_code", String.class)
                .addScalar("numerator", Long.class)
                .addScalar("denominator", Long.class)
                .setParameter("family", family)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .getResultList()) {
            measured.computeIfAbsent(
                            new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class)),
                            key -> new Commune(row.get(2, String.class), new HashMap<>()))
                    .measured
                    .put(row.get(3, String.class), new Ratio(row.get(4, Long.class), row.get(5, Long.class)));
        }
        return measured;
    }

    /**
     * What was measured of an area, or is the sum of its communes.
     *
     * @param missing the communes that are not in the sum
     */
    public record Figure(Ratio ratio, List<String> missing) {

        public Figure {
            missing = List.copyOf(missing);
        }
    }

    /** What was measured of a commune, by indicator. */
    public record Commune(String name, Map<String, Ratio> measured) {}
}
