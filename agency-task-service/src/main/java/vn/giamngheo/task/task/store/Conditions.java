package vn.giamngheo.task.task.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import jakarta.persistence.Query;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.task.model.TaskSight;

/** A where clause about tasks and its parameters; begins with what the reader may see, so that no query forgets it. */
public final class Conditions {

    private final StringJoiner clauses = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new HashMap<>();

    /** The tasks that the reader may see; agencies see what they are offered, too. */
    public static Conditions within(TaskSight sight) {
        return about(sight, "agency = any (:ownAgencies) or offered_to = any (:ownAgencies)");
    }

    /** What the agencies that the reader may see answer for; an offer is still the work of the agency that made it. */
    public static Conditions ofWork(TaskSight sight) {
        return about(sight, "agency = any (:ownAgencies)");
    }

    private static Conditions about(TaskSight sight, String ofOwnAgencies) {
        return new Conditions()
                .and(AreaScope.CONDITION, AreaScope.PARAMETER, sight.areas().toArray(String[]::new))
                .and(
                        ofOwnAgencies,
                        "ownAgencies",
                        sight.everyAgency() ? null : sight.agencies().toArray(String[]::new));
    }

    /** Adds a condition on one parameter; a null leaves the choice open. */
    public Conditions and(String clause, String parameter, @Nullable Object value) {
        if (value != null) {
            clauses.add("(" + clause + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition that needs no parameter, or whose parameters are {@link #with} it. */
    public Conditions and(String clause) {
        clauses.add("(" + clause + ")");
        return this;
    }

    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public String sql() {
        return clauses.toString();
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
