package vn.giamngheo.target.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** Reads sums of communes, rolled up to an area: sum over sum, never a mean of rates. */
@ApplicationScoped
public class Counts {

    /**
     * Of a commune that has closed: what was found in the year, and the households that the register had when it closed; of
     * any other: what is carried. Whether a closed list arrived is asked of the commune that closed it, whatever became of
     * it since. Grouped once and for the area as one: that is what makes it fast.
     */
    private static final String SUMMED = """
            with line as materialized (
                select l.*, c.commune_code is not null as closed, c.households,
                    (o.counted, o.drawn) is distinct from (o.results, o.checksum) as inconsistent
                from commune_lines(:area, :day) l
                left join standing_closing c
                    on c.standard = :standard and c.round_year = :year
                    and c.commune_code = l.code and c.commune_valid_from = l.valid_from
                left join standing_closing o
                    on o.standard = :standard and o.round_year = :year
                    and o.commune_code = l.origin_code and o.commune_valid_from = l.origin_valid_from
            ),
            summed as (
                select %1$s k.what, l.closed,
                    sum(case
                        when k.what = 'HOUSEHOLDS' and l.households is not null then 0
                        when l.closed or starts_with(k.what, 'FLOW:') then k.found
                        else k.carried end) as amount,
                    sum(k.found) as found,
                    max(k.as_of) as as_of
                from line l
                join commune_count k
                    on k.standard = :standard and k.year = :year %2$s
                    and k.commune_code = l.origin_code and k.commune_valid_from = l.origin_valid_from
                group by %1$s k.what, l.closed
                union all
                select %1$s 'HOUSEHOLDS', true, sum(l.households), 0, null
                from (select distinct code, valid_from, households from line where households is not null) l
                group by %3$s
                union all
                select %1$s 'INCONSISTENT', true, count(*), 0, null from line l where l.inconsistent group by %3$s
            )""";

    private static final String OF_AREA = SUMMED.formatted("", "%s", "()") + """

            select what, closed, amount, found, as_of from summed where amount is not null""";

    private static final String OF_COMMUNES =
            SUMMED.formatted("l.code, l.valid_from,", "%s", "l.code, l.valid_from") + """

            select s.what, s.closed, s.amount, s.found, s.as_of, s.code, s.valid_from, a.name
            from summed s
            join area a on a.code = s.code and a.valid_from = s.valid_from
            order by s.code, s.valid_from""";

    /** With these the index leads to the wanted rows alone; a condition that may be none would not let it. */
    private static final String WANTED = "and k.what = any (:wanted)";

    private static final Set<String> EVERYTHING = Set.of();

    private static final String COMPLETENESS = """
            with line as materialized (
                select distinct code, valid_from from commune_lines(:area, :day)
            )
            select
                count(*) filter (where a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)) as communes,
                count(c.commune_code) as closed
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

    /** Everything that was counted in the area as it was on the day. */
    @Transactional
    public Sums of(String area, LocalDate day, String standard, int year) {
        return of(area, day, standard, year, EVERYTHING);
    }

    /** The same, of what was counted only this. */
    @Transactional
    public Sums of(String area, LocalDate day, String standard, int year, Set<String> wanted) {
        var sums = new Growing();
        rows(OF_AREA, wanted, area, day, standard, year).getResultList().forEach(sums::add);
        return sums.sums();
    }

    /** Each commune of the area that anything is known of; an empty set wants everything. */
    @Transactional
    public List<CommuneSums> ofCommunes(String area, LocalDate day, String standard, int year, Set<String> wanted) {
        var communes = new LinkedHashMap<Area.Key, Growing>();
        for (var row : rows(OF_COMMUNES, wanted, area, day, standard, year)
                .addScalar("code", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("name", String.class)
                .getResultList()) {
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
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("standard", standard)
                .setParameter("year", year)
                .getSingleResult();
        return new Completeness(row.get(0, Integer.class), row.get(1, Integer.class));
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

    private NativeQuery<Tuple> rows(
            String sql, Set<String> wanted, String area, LocalDate day, String standard, int year) {
        var query = database.createNativeQuery(sql.formatted(wanted.isEmpty() ? "" : WANTED), Tuple.class)
                .addScalar("what", String.class)
                .addScalar("closed", Boolean.class)
                .addScalar("amount", Long.class)
                .addScalar("found", Long.class)
                .addScalar("as_of", Instant.class)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("standard", standard)
                .setParameter("year", year);
        return wanted.isEmpty() ? query : query.setParameter("wanted", withTheMark(wanted), String[].class);
    }

    private static String[] withTheMark(Set<String> wanted) {
        return Stream.concat(wanted.stream(), Stream.of(Sums.SYNTHETIC))
                .distinct()
                .toArray(String[]::new);
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
            if (what.equals(Sums.CLASSIFIED)) {
                now.merge(Sums.SURVEYED, row.get("found", Long.class), Long::sum);
            }
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
