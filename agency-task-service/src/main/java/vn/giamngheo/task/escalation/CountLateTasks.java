package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts the tasks of which a running term has ended unmet. */
@ApplicationScoped
class CountLateTasks {

    private final EntityManager database;
    private final Clock clock;

    CountLateTasks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    long by(Deadline deadline) {
        var sql = "select count(*) from task t where " + Standing.unmet(deadline) + " and "
                + Standing.dueColumn(deadline) + " < :today";
        return (Long) database.createNativeQuery(sql, Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }
}
