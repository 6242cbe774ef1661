package vn.giamngheo.target.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import vn.giamngheo.target.area.Area;

/** Works some of the marks off, in one transaction with what they ask for. */
@ApplicationScoped
class CountBatch {

    /** Of a commune there may be thousands of marks; they are worked off together. */
    private static final int MARKS = 5000;

    private static final int COMMUNES = 20;
    private static final int CLOSINGS = 20;
    private static final int TRANSACTION_SECONDS = 120;

    /** One replica counts at a time; whoever comes second has nothing to do. */
    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(hashtextextended('commune-counts', 0))";

    private static final String NEXT = """
            with due as (
                select * from stale_count order by id limit :marks
            )
            select
                commune_code, commune_valid_from, standard, min(from_year) as from_year,
                case when bool_and(to_year is not null) then max(to_year) end as to_year, array_agg(id) as ids
            from due
            group by commune_code, commune_valid_from, standard
            order by min(id)
            limit :communes""";

    private static final String WORKED_OFF = "delete from stale_count where id = any (:ids)";

    private static final String EVERYWHERE = """
            insert into stale_count (commune_code, commune_valid_from, standard, from_year)
            select commune_code, commune_valid_from, :standard, cast(extract(year from min(from_day)) as integer)
            from register_residence group by commune_code, commune_valid_from""";

    /** When a year begins, what is carried has to be carried into it; whoever sees it first marks it. */
    private static final String NEW_YEAR = """
            with begun as (
                update count_horizon set year = :now where year < :now returning year
            ),
            counted as (
                select distinct standard, commune_code, commune_valid_from from commune_count
            )
            insert into stale_count (commune_code, commune_valid_from, standard, from_year)
            select c.commune_code, c.commune_valid_from, c.standard, b.year
            from begun b cross join counted c""";

    private static final String STANDARDS = "select standard from known_standard order by standard";

    private final Session database;
    private final CommuneCounts counts;
    private final Closings closings;
    private final StaleStatuses statuses;
    private final Clock clock;

    CountBatch(Session database, CommuneCounts counts, Closings closings, StaleStatuses statuses, Clock clock) {
        this.database = database;
        this.counts = counts;
        this.closings = closings;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** Tells whether there was anything to do. */
    boolean next() {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> myTurn() && (aYearBegan() || countSome() || compareSome()));
    }

    private boolean myTurn() {
        return database.createNativeQuery(TAKE_TURN, Boolean.class).getSingleResult();
    }

    private boolean aYearBegan() {
        return database.createNativeMutationQuery(NEW_YEAR)
                        .setParameter(
                                "now", clock.instant().atOffset(ZoneOffset.UTC).getYear())
                        .executeUpdate()
                > 0;
    }

    private boolean countSome() {
        var due = database.createNativeQuery(NEXT, Tuple.class)
                .addScalar("commune_code", String.class)
                .addScalar("commune_valid_from", LocalDate.class)
                .addScalar("standard", String.class)
                .addScalar("from_year", Integer.class)
                .addScalar("to_year", Integer.class)
                .addScalar("ids", Long[].class)
                .setParameter("marks", MARKS)
                .setParameter("communes", COMMUNES)
                .getResultList();
        for (var row : due) {
            if (row.get(0) == null) {
                spread(row.get(2, String.class));
            } else {
                work(new Stale(
                        new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class)),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class)));
            }
            database.createNativeMutationQuery(WORKED_OFF)
                    .setParameter("ids", row.get(5, Long[].class), Long[].class)
                    .executeUpdate();
        }
        return !due.isEmpty();
    }

    private void spread(String standard) {
        database.createNativeMutationQuery(EVERYWHERE)
                .setParameter("standard", standard)
                .executeUpdate();
    }

    private void work(Stale stale) {
        var standards = stale.standard() == null
                ? database.createNativeQuery(STANDARDS, String.class).getResultList()
                : List.of(stale.standard());
        for (var standard : standards) {
            counts.count(stale, standard);
            statuses.lookAgain(standard, stale.fromYear(), stale.toYear());
        }
        closings.touch(stale);
    }

    private boolean compareSome() {
        return closings.compareSome(CLOSINGS) > 0;
    }
}
