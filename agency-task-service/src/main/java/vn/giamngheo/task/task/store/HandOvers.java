package vn.giamngheo.task.task.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.HandOver;
import vn.giamngheo.task.task.model.HandOverState;

/** The offers to take tasks over, in PostgreSQL. */
@ApplicationScoped
public class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    public Optional<HandOver> open(UUID task) {
        return find("taskId = ?1 and state = ?2", task, HandOverState.OFFERED).firstResultOptional();
    }

    public List<HandOver> of(UUID task, @Nullable UUID after, int limit) {
        return find("taskId = ?1 and id > ?2 order by id", task, after == null ? FIRST : after)
                .range(0, limit - 1)
                .list();
    }

    /** Nobody needs to answer any more. */
    public void lapse(UUID task, Instant now) {
        open(task).ifPresent(offer -> offer.answer(HandOverState.LAPSED, null, offer.offeredBy(), now));
    }

    public HandOver refreshed(HandOver offer) {
        getEntityManager().refresh(offer);
        return offer;
    }
}
