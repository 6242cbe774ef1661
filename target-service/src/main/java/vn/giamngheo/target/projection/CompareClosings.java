package vn.giamngheo.target.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** Holds closed lists against the results that have arrived here. */
@ApplicationScoped
public class CompareClosings {

    private static final int AT_ONCE = 100;

    private static final String OF_AREA = """
            from standing_closing c
            where c.round_year = :year
                and exists (
                    select from commune_lines(:area, :day) l
                    where l.origin_code = c.commune_code and l.origin_valid_from = c.commune_valid_from)""";

    private static final String AGAIN =
            "update closing set stale = true where (commune_code, commune_valid_from, round_year, standard) in ("
                    + "select c.commune_code, c.commune_valid_from, c.round_year, c.standard " + OF_AREA + ")";

    private static final String LIST = """
            select c.commune_code, c.commune_valid_from, c.standard, c.revision, c.results, c.counted,
                coalesce(c.counted = c.results and c.drawn = c.checksum, false) as consistent, c.closed_at
            """ + OF_AREA + """

                and (cast(:afterCode as text) is null
                    or (c.commune_code, c.commune_valid_from, c.standard) > (:afterCode, :afterDay, :afterStandard))
            order by c.commune_code, c.commune_valid_from, c.standard
            limit :rows""";

    private static final String INCONSISTENT = "select count(*) from standing_closing"
            + " where not stale and (counted, drawn) is distinct from (results, checksum)";

    private final Session database;
    private final Closings closings;

    CompareClosings(Session database, Closings closings) {
        this.database = database;
        this.closings = closings;
    }

    /** Compares all of an area and year again, now. */
    @Transactional
    public void again(String area, LocalDate day, int year) {
        database.createNativeMutationQuery(AGAIN)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .executeUpdate();
        while (closings.compareAll(AT_ONCE) > 0) {
            // Until none is left.
        }
    }

    @Transactional
    public List<Compared> of(String area, LocalDate day, int year, @Nullable Place after, int rows) {
        return database
                .createNativeQuery(LIST, Tuple.class)
                .addScalar("commune_code", String.class)
                .addScalar("commune_valid_from", LocalDate.class)
                .addScalar("standard", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("results", Integer.class)
                .addScalar("counted", Integer.class)
                .addScalar("consistent", Boolean.class)
                .addScalar("closed_at", Instant.class)
                .setParameter("area", area)
                .setParameter("day", day)
                .setParameter("year", year)
                .setParameter("afterCode", after == null ? null : after.commune.code(), String.class)
                .setParameter("afterDay", after == null ? null : after.commune.validFrom(), LocalDate.class)
                .setParameter("afterStandard", after == null ? null : after.standard, String.class)
                .setParameter("rows", rows)
                .getResultList()
                .stream()
                .map(row -> new Compared(
                        new Place(
                                new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class)),
                                row.get(2, String.class)),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        row.get(6, Boolean.class),
                        row.get(7, Instant.class)))
                .toList();
    }

    /** How many closings, anywhere and of any year, were compared and differ. */
    @Transactional
    public long inconsistent() {
        return database.createNativeQuery(INCONSISTENT, Long.class).getSingleResult();
    }

    /** One list of one standard. */
    public record Place(Area.Key commune, String standard) {}

    /**
     * A closed list beside what arrived.
     *
     * @param counted null until somebody has compared
     */
    public record Compared(
            Place place,
            int revision,
            int results,
            @Nullable Integer counted,
            boolean consistent,
            Instant closedAt) {}
}
