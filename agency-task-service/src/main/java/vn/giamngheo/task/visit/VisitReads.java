package vn.giamngheo.task.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** The log of who was told whom to visit in PostgreSQL; it is only ever added to. */
@ApplicationScoped
class VisitReads {

    private static final String ADD = """
            insert into visit_read (id, task_id, account, at)
            values (:id, :task, :account, :at)
            """;

    private final EntityManager database;
    private final Actor actor;

    VisitReads(EntityManager database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** In a transaction of its own: what is written down stays, whatever becomes of the answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(UUID task) {
        var unused = database.createNativeQuery(ADD)
                .setParameter("id", actor.id(null))
                .setParameter("task", task)
                .setParameter("account", actor.name())
                .setParameter("at", actor.now())
                .executeUpdate();
    }
}
