package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Says that how areas stand may have changed with their sums, beside the change. */
@ApplicationScoped
class StaleStatuses {

    private static final String LOOK_AGAIN =
            "insert into stale_status (standard, from_year, to_year) values (:standard, :from, :to)";

    private final Session database;

    StaleStatuses(Session database) {
        this.database = database;
    }

    void lookAgain(String standard, int from, @Nullable Integer to) {
        database.createNativeMutationQuery(LOOK_AGAIN)
                .setParameter("standard", standard)
                .setParameter("from", from)
                .setParameter("to", to, Integer.class)
                .executeUpdate();
    }
}
