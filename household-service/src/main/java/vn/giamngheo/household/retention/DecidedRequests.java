package vn.giamngheo.household.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What persons wrote in requests that were decided long ago; that they asked, and what became of it, stays. */
@ApplicationScoped
class DecidedRequests implements DataSet {

    private static final int PORTION = 200;
    private static final String DUE = "decided_at < ?1 and text_removed_on is null";

    private final EntityManager database;
    private final Clock clock;

    DecidedRequests(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "SUBJECT_REQUEST";
    }

    @Override
    public long due(LocalDate keptSince) {
        return ((Number) database.createNativeQuery("select count(*) from subject_request where " + DUE)
                        .setParameter(1, start(keptSince))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int removeNext(LocalDate keptSince) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery("""
                        update subject_request set wish = '', reason = case when reason is null then null else '' end,
                            text_removed_on = ?3
                        where id in (select id from subject_request where %s order by decided_at limit ?2
                            for no key update skip locked)
                        returning id""".formatted(DUE), UUID.class)
                .setParameter(1, start(keptSince))
                .setParameter(2, PORTION)
                .setParameter(3, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .getResultList();
        var unused = database.createNativeQuery(
                        "update subject_request_step set reason = null where request_id = any (?1)")
                .setParameter(1, ids.toArray(UUID[]::new))
                .executeUpdate();
        return ids.size();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
