package vn.giamngheo.task.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** The years and their days in PostgreSQL. */
@ApplicationScoped
class Calendars {

    /** Readers go on; two imports take turns, so that revisions become visible in their order. */
    private static final String TAKE_TURNS = "lock table calendar_year in exclusive mode";

    private static final String YEARS =
            "select year, revision, source, imported_at, imported_by from calendar_year where year > :after order by year";
    private static final String DAYS = """
            select day, kind, name_vi, name_en, confidence, source from calendar_day
            where day between :first and :last order by day""";
    private static final String KEEP_YEAR = """
            insert into calendar_year (year, revision, source, imported_at, imported_by)
            values (:year, :revision, :source, :importedAt, :importedBy)
            on conflict (year) do update
            set revision = excluded.revision, source = excluded.source,
                imported_at = excluded.imported_at, imported_by = excluded.imported_by""";
    private static final String KEEP_DAY = """
            insert into calendar_day (day, kind, name_vi, name_en, confidence, source)
            values (:day, :kind, :vietnameseName, cast(:englishName as text), :confidence, :source)""";

    private final EntityManager database;

    Calendars(EntityManager database) {
        this.database = database;
    }

    /** The highest revision of any year; 0 when no year is known. */
    long revision() {
        return (Long) database.createNativeQuery("select coalesce(max(revision), 0) from calendar_year", Long.class)
                .getSingleResult();
    }

    List<CalendarYear> yearsAfter(int year, int limit) {
        List<Tuple> rows = database.createNativeQuery(YEARS, Tuple.class)
                .setParameter("after", year)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Calendars::year).toList();
    }

    Optional<CalendarYear> year(int year) {
        return yearsAfter(year - 1, 1).stream()
                .filter(found -> found.year() == year)
                .findFirst();
    }

    List<CalendarDay> days(LocalDate first, LocalDate last) {
        List<Tuple> rows = database.createNativeQuery(DAYS, Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(Calendars::day).toList();
    }

    void takeTurns() {
        run(database.createNativeQuery(TAKE_TURNS));
    }

    /** Puts the days in the place of all that the year had. */
    void replace(CalendarYear year, List<CalendarDay> days) {
        run(database.createNativeQuery(KEEP_YEAR)
                .setParameter("year", year.year())
                .setParameter("revision", year.revision())
                .setParameter("source", year.source())
                .setParameter("importedAt", year.importedAt())
                .setParameter("importedBy", year.importedBy()));
        run(database.createNativeQuery("delete from calendar_day where day between :first and :last")
                .setParameter("first", LocalDate.ofYearDay(year.year(), 1))
                .setParameter("last", LocalDate.of(year.year(), 12, 31)));
        for (var day : days) {
            run(database.createNativeQuery(KEEP_DAY)
                    .setParameter("day", day.day())
                    .setParameter("kind", day.kind().name())
                    .setParameter("vietnameseName", day.vietnameseName())
                    .setParameter("englishName", day.englishName())
                    .setParameter("confidence", day.confidence().name())
                    .setParameter("source", day.source()));
        }
    }

    private static void run(Query statement) {
        var unused = statement.executeUpdate();
    }

    private static CalendarYear year(Tuple row) {
        return new CalendarYear(
                row.get("year", Integer.class),
                row.get("revision", Long.class),
                row.get("source", String.class),
                row.get("imported_at", Instant.class),
                row.get("imported_by", String.class));
    }

    private static CalendarDay day(Tuple row) {
        return new CalendarDay(
                row.get("day", LocalDate.class),
                DayKind.valueOf(row.get("kind", String.class)),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                Confidence.valueOf(row.get("confidence", String.class)),
                row.get("source", String.class));
    }
}
