package vn.giamngheo.target.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** Reads sums of communes, rolled up to an area: sum over sum, never a mean of rates. */
@ApplicationScoped
public class Counts {

    /**
     * Of a commune that has closed: what was found in the year, and the households that the register had when it closed; of
     * any other: what is carried. 'SURVEYED' is what was found in either case.
     */
    private static final String SUMMED = """
            with line as materialized (
                select * from commune_lines(:area, :day)
            ),
            closed as materialized (
                select c.* from standing_closing c
                where c.standard = :standard and c.round_year = :year
                    and exists (
                        select from line l where l.code = c.commune_code and l.valid_from = c.commune_valid_from)
            ),
            summed as (
                select l.code, l.valid_from, k.what, c.commune_code is not null as closed,
                    sum(case
                        when k.what = 'HOUSEHOLDS' and c.households is not null then 0
                        when c.commune_code is not null or k.what like 'FLOW:%' then k.found
                        else k.carried end) as amount,
                    max(k.as_of) as as_of
                from line l
                join commune_count k
                    on k.standard = :standard and k.year = :year
                    and k.commune_code = l.origin_code and k.commune_valid_from = l.origin_valid_from
                left join closed c on c.commune_code = l.code and c.commune_valid_from = l.valid_from
                group by l.code, l.valid_from, k.what, c.commune_code
                union all
                select l.code, l.valid_from, 'SURVEYED', false, sum(k.found), null
                from line l
                join commune_count k
                    on k.standard = :standard and k.year = :year and k.what = 'CLASSIFIED'
                    and k.commune_code = l.origin_code and k.commune_valid_from = l.origin_valid_from
                group by l.code, l.valid_from
                union all
                select c.commune_code, c.commune_valid_from, 'HOUSEHOLDS', true, c.households, null
                from closed c where c.households is not null
            )""";

    private static final String OF_AREA = SUMMED + """

            select what, closed, sum(amount) as amount, max(as_of) as as_of
            from summed group by what, closed""";

    private static final String OF_COMMUNES = SUMMED + """

            select s.what, s.closed, s.amount, s.as_of, s.code, s.valid_from, a.name
            from summed s
            join area a on a.code = s.code and a.valid_from = s.valid_from
            order by s.code, s.valid_from""";

    private static final String COMPLETENESS = """
            with line as materialized (
                select distinct code, valid_from from commune_lines(:area, :day)
            )
            select
                count(*) filter (where a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)) as communes,
                count(c.commune_code) as closed,
                count(c.commune_code) filter (
                    where (c.counted, c.drawn) is distinct from (c.results, c.checksum)) as inconsistent
            from line l
            join area a on a.code = l.code and a.valid_from = l.valid_from
            left join standing_closing c
                on c.commune_code = l.code and c.commune_valid_from = l.valid_from
                and c.standard = :standard and c.round_year = :year""";

    private static final String RANGES = """
            select s.standard,
                (select o.round_year from household_outcome o
                    where o.standard = s.standard order by o.round_year limit 1) as first,
                (select o.round_year from household_outcome o
                    where o.standard = s.standard order by o.round_year desc limit 1) as last
            from known_standard s
            where exists (select from household_outcome o where o.standard = s.standard)
            order by first, s.standard""";

    private final Session database;

    Counts(Session database) {
        this.database = database;
    }

    /** The area as it was on the day. */
    @Transactional
    public Sums of(String area, LocalDate day, String standard, int year) {
        var sums = new Growing();
        for (var row : rows(OF_AREA, area, day, standard, year, false)) {
            sums.add(row);
        }
        return sums.sums();
    }

    /** Each commune of the area that anything is known of. */
    @Transactional
    public List<CommuneSums> ofCommunes(String area, LocalDate day, String standard, int year) {
        var communes = new LinkedHashMap<Area.Key, Growing>();
        for (var row : rows(OF_COMMUNES, area, day, standard, year, true)) {
            var key = new Area.Key(row.get("code", String.class), row.get("valid_from", LocalDate.class));
            var growing = communes.computeIfAbsent(key, commune -> new Growing());
            growing.name = row.get("name", String.class);
            growing.add(row);
        }
        var all = new ArrayList<CommuneSums>();
        communes.forEach((key, growing) -> all.add(new CommuneSums(key, growing.name, growing.closed, growing.sums())));
        return all;
    }

    @Transactional
    public Completeness completeness(String area, LocalDate day, String standard, int year) {
        var row = database.createNativeQuery(COMPLETENESS, Tuple.class)
                .addScalar("communes", Integer.class)
                .addScalar("closed", Integer.class)
                .addScalar("inconsistent", Integer.class)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("standard", standard)
                .setParameter("year", year)
                .getSingleResult();
        return new Completeness(row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Integer.class));
    }

    /** By which standards anything was found, and in which years; in the order of time. */
    @Transactional
    public List<Range> ranges() {
        return database.createNativeQuery(RANGES, Tuple.class).getResultList().stream()
                .map(row -> new Range(row.get(0, String.class), row.get(1, Integer.class), row.get(2, Integer.class)))
                .toList();
    }

    /** The rounds by a standard. */
    public record Range(String standard, int from, int to) {}

    private List<Tuple> rows(String sql, String area, LocalDate day, String standard, int year, boolean ofCommunes) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .addScalar("what", String.class)
                .addScalar("closed", Boolean.class)
                .addScalar("amount", Long.class)
                .addScalar("as_of", Instant.class);
        if (ofCommunes) {
            query.addScalar("code", String.class)
                    .addScalar("valid_from", LocalDate.class)
                    .addScalar("name", String.class);
        }
        return query.setParameter("area", area)
                .setParameter("day", day)
                .setParameter("standard", standard)
                .setParameter("year", year)
                .getResultList();
    }

    /** Sums while their rows are read. */
    private static final class Growing {

        private final Map<String, Long> now = new HashMap<>();
        private final Map<String, Long> official = new HashMap<>();
        private String name = "";
        private boolean closed;
        private @Nullable Instant asOf;

        void add(Tuple row) {
            var what = row.get("what", String.class);
            var amount = row.get("amount", Long.class);
            now.merge(what, amount, Long::sum);
            if (row.get("closed", Boolean.class)) {
                official.merge(what, amount, Long::sum);
                closed = true;
            }
            var arrived = row.get("as_of", Instant.class);
            if (arrived != null && arrived.isAfter(Instant.EPOCH) && (asOf == null || arrived.isAfter(asOf))) {
                asOf = arrived;
            }
        }

        Sums sums() {
            return new Sums(now, official, asOf);
        }
    }
}
