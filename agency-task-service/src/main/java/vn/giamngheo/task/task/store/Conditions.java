package vn.giamngheo.task.task.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import jakarta.persistence.Query;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.task.model.TaskSight;

/** A where clause about tasks and its parameters; begins with what the reader may see, so that no query forgets it. */
final class Conditions {

    private final StringJoiner clauses = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new HashMap<>();

    static Conditions within(TaskSight sight) {
        var conditions = new Conditions();
        conditions.and(AreaScope.CONDITION, AreaScope.PARAMETER, sight.areas().toArray(String[]::new));
        if (!sight.everyAgency()) {
            conditions.and(
                    "(agency = any (:ownAgencies) or offered_to = any (:ownAgencies))",
                    "ownAgencies",
                    sight.agencies().toArray(String[]::new));
        }
        return conditions;
    }

    /** Adds a condition on one parameter; a null leaves the choice open. */
    Conditions and(String clause, String parameter, @Nullable Object value) {
        if (value != null) {
            clauses.add("(" + clause + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    String sql() {
        return clauses.toString();
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
