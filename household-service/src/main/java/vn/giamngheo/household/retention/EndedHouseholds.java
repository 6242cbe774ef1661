package vn.giamngheo.household.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.household.registry.PseudonymiseHouseholds;

/** Households that ended long ago: who lived in them goes, and free text in which it may stand. */
@ApplicationScoped
class EndedHouseholds implements DataSet {

    private static final int PORTION = 50;

    /** What was written about them besides the register; observations, results and certificates stay. */
    private static final List<String> FREE_TEXT = List.of(
            "update complaint set text = '', answer = case when answer is null then null else '' end"
                    + " where household_id = any (?1)",
            "update survey set comments = null, reason = null where household_id = any (?1)",
            "update household_merge set reason = '', undo_reason = case when undo_reason is null then null else '' end"
                    + " where absorbed_id = any (?1)",
            "update subject_request set wish = '', text_removed_on = current_date, reason = case when reason is null then null else '' end"
                    + " where household_id = any (?1)",
            "update subject_request_step set reason = null where request_id in"
                    + " (select id from subject_request where household_id = any (?1))");

    private final PseudonymiseHouseholds households;
    private final EntityManager database;

    EndedHouseholds(PseudonymiseHouseholds households, EntityManager database) {
        this.households = households;
        this.database = database;
    }

    @Override
    public String name() {
        return "ENDED_HOUSEHOLD";
    }

    @Override
    public long due(LocalDate keptSince) {
        return households.due(keptSince);
    }

    @Override
    public int removeNext(LocalDate keptSince) {
        var done = households.next(keptSince, PORTION);
        if (!done.isEmpty()) {
            var ids = done.toArray(UUID[]::new);
            FREE_TEXT.forEach(update -> {
                var unused =
                        database.createNativeQuery(update).setParameter(1, ids).executeUpdate();
            });
        }
        return done.size();
    }
}
