package vn.giamngheo.task.escalation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** The rules of escalation in PostgreSQL. */
@ApplicationScoped
class EscalationRules {

    private static final String ALL = """
            select id, deadline, level, offset_days, first_round_year, last_round_year
            from escalation_rule
            order by id
            """;

    private final EntityManager database;

    EscalationRules(EntityManager database) {
        this.database = database;
    }

    @Transactional
    List<EscalationRule> all() {
        List<Tuple> rows = database.createNativeQuery(ALL, Tuple.class).getResultList();
        return rows.stream().map(EscalationRules::rule).toList();
    }

    private static EscalationRule rule(Tuple row) {
        return new EscalationRule(
                row.get("id", Integer.class),
                Deadline.valueOf(row.get("deadline", String.class)),
                Level.valueOf(row.get("level", String.class)),
                row.get("offset_days", Integer.class),
                row.get("first_round_year", Integer.class),
                row.get("last_round_year", Integer.class));
    }
}
