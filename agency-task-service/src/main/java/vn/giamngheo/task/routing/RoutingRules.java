package vn.giamngheo.task.routing;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The routing table in PostgreSQL. */
@ApplicationScoped
class RoutingRules {

    private static final String OF_STANDARD = """
            select id, trigger, standard, need, agency, classes, area_types, area, priority, first_round_year,
                last_round_year, follow_up_years, acknowledge_days, complete_days, programme
            from routing_rule
            where standard = :standard or standard is null
            """;
    private static final String GAPS =
            "select need from routing_gap where trigger = 'DEPRIVATION' and standard = :standard";

    private final EntityManager database;

    RoutingRules(EntityManager database) {
        this.database = database;
    }

    List<RoutingRule> of(String standard) {
        List<Tuple> rows = database.createNativeQuery(OF_STANDARD, Tuple.class)
                .setParameter("standard", standard)
                .getResultList();
        return rows.stream().map(RoutingRules::rule).toList();
    }

    /** The indicators that are known to have no agency. */
    Set<String> gapsOf(String standard) {
        List<String> needs = database.createNativeQuery(GAPS, String.class)
                .setParameter("standard", standard)
                .getResultList();
        return Set.copyOf(needs);
    }

    private static RoutingRule rule(Tuple row) {
        return new RoutingRule(
                row.get("id", Integer.class),
                Trigger.valueOf(row.get("trigger", String.class)),
                row.get("standard", String.class),
                row.get("need", String.class),
                row.get("agency", String.class),
                Set.of(row.get("classes", String[].class)),
                Set.of(row.get("area_types", String[].class)),
                row.get("area", String.class),
                row.get("priority", Integer.class),
                row.get("first_round_year", Integer.class),
                row.get("last_round_year", Integer.class),
                row.get("follow_up_years", Integer.class),
                row.get("acknowledge_days", Integer.class),
                row.get("complete_days", Integer.class),
                row.get("programme", String.class));
    }
}
