package vn.giamngheo.household.retention;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The rules as they stand in the database, where a site changes them. */
@ApplicationScoped
class RetentionRules {

    private final EntityManager database;

    RetentionRules(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<RetentionRule> all() {
        return database.createNativeQuery("""
                        select data_set, months, counts_from, what, confidence, source from retention_rule
                        order by data_set""", RetentionRule.class).getResultList();
    }
}
