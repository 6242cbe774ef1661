package vn.giamngheo.household.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Old rows of the log of reads; the one place that may delete there. */
@ApplicationScoped
class PersonReads implements DataSet {

    private static final int PORTION = 1000;

    private final EntityManager database;
    private final Clock clock;

    PersonReads(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "PERSON_READ";
    }

    @Override
    public long due(LocalDate keptSince) {
        return ((Number) database.createNativeQuery("select count(*) from person_read where at < ?1")
                        .setParameter(1, start(keptSince))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int removeNext(LocalDate keptSince) {
        // What the trigger that keeps the log asks for; it is over with the transaction.
        var unused = database.createNativeQuery("select set_config('giamngheo.retention', 'on', true)")
                .getSingleResult();
        return database.createNativeQuery("""
                        delete from person_read where id in (
                            select id from person_read where at < ?1 order by at, id limit ?2 for update skip locked)""")
                .setParameter(1, start(keptSince))
                .setParameter(2, PORTION)
                .executeUpdate();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
