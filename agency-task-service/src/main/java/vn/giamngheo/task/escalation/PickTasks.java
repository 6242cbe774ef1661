package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;

/** Picks tasks for a chore by a query on {@code task t}, leaving out those that are put off. */
@ApplicationScoped
class PickTasks {

    /** Whoever comes first has the row; comments and escalations may still refer to it meanwhile. */
    private static final String IN_HAND = " for no key update of t skip locked";

    private final EntityManager database;
    private final Clock clock;

    PickTasks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Passes over rows that somebody else has in hand. */
    List<UUID> inHand(Chore chore, String from, String order, Map<String, ?> parameters, int limit) {
        return pick(chore, from, order, IN_HAND, parameters, limit);
    }

    List<UUID> only(Chore chore, String from, String order, Map<String, ?> parameters, int limit) {
        return pick(chore, from, order, "", parameters, limit);
    }

    private List<UUID> pick(Chore chore, String from, String order, String lock, Map<String, ?> parameters, int limit) {
        var sql = "select t.id from task t " + from + " and " + ScanFailures.NOT_PUT_OFF + " order by " + order
                + " limit :limit" + lock;
        var query = database.createNativeQuery(sql, UUID.class)
                .unwrap(NativeQuery.class)
                .setParameter("work", chore.work().name())
                .setParameter("rule", chore.rule(), Integer.class)
                .setParameter("now", clock.instant())
                .setParameter("limit", limit);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).distinct().toList();
    }
}
