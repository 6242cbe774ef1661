package vn.giamngheo.task.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.TaskSight;

/** Reads escalations within somebody's sight, newest first: the ids are UUIDv7. */
@ApplicationScoped
class EscalationSearch {

    private static final String SELECT = """
            select e.id, e.task_id, t.household_id, t.need, t.agency, t.commune_code, t.commune_valid_from, e.deadline,
                e.due_on, e.level, e.recipient_agency, e.raised_at, e.seen_at, e.seen_by, e.settled_at, e.synthetic
            from escalation e
            join task t on t.id = e.task_id
            where\s""";
    private static final String OF_OWN_AGENCY =
            "(t.agency = any (:ownAgencies) or e.recipient_agency = any (:ownAgencies))";
    private static final String UNDER_AREA =
            "(t.commune_code, t.commune_valid_from) in (select v.code, v.valid_from from area_cover v"
                    + " where v.cover_code = :area)";

    private final EntityManager database;

    EscalationSearch(EntityManager database) {
        this.database = database;
    }

    List<Escalation> find(TaskSight sight, EscalationFilter filter, @Nullable UUID before, int limit) {
        var conditions = new Conditions(sight)
                .and("t.agency = :agency", "agency", filter.agency())
                .and("e.recipient_agency = :recipient", "recipient", filter.recipient())
                .and("e.level = :level", "level", name(filter.level()))
                .and("e.deadline = :deadline", "deadline", name(filter.deadline()))
                .and(UNDER_AREA, "area", filter.area())
                .and("e.task_id = :task", "task", filter.task())
                .and("(e.settled_at is null) = :open", "open", filter.open())
                .and("e.id < :before", "before", before);
        return list(conditions, limit);
    }

    Optional<Escalation> one(TaskSight sight, UUID id) {
        return list(new Conditions(sight).and("e.id = :id", "id", id), 1).stream()
                .findFirst();
    }

    /** Whoever sees it first is kept. */
    void see(UUID id, String account, Instant now) {
        database.createNativeQuery(
                        "update escalation set seen_at = :now, seen_by = :account where id = :id and seen_at is null")
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    private List<Escalation> list(Conditions conditions, int limit) {
        var query = database.createNativeQuery(SELECT + conditions.clauses + " order by e.id desc", Tuple.class);
        conditions.parameters.forEach(query::setParameter);
        List<Tuple> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(EscalationSearch::escalation).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Escalation escalation(Tuple row) {
        return new Escalation(
                row.get("id", UUID.class),
                row.get("task_id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("need", String.class),
                row.get("agency", String.class),
                new Commune(row.get("commune_code", String.class), row.get("commune_valid_from", LocalDate.class)),
                Deadline.valueOf(row.get("deadline", String.class)),
                row.get("due_on", LocalDate.class),
                Level.valueOf(row.get("level", String.class)),
                row.get("recipient_agency", String.class),
                row.get("raised_at", Instant.class),
                row.get("seen_at", Instant.class),
                row.get("seen_by", String.class),
                row.get("settled_at", Instant.class),
                row.get("synthetic", Boolean.class));
    }

    /** Begins with what the reader may see, so that no query forgets it. */
    private static final class Conditions {

        private final StringJoiner clauses = new StringJoiner(" and ");
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(TaskSight sight) {
            var unused = and(
                            AreaScope.CONDITION,
                            AreaScope.PARAMETER,
                            sight.areas().toArray(String[]::new))
                    .and(OF_OWN_AGENCY, "ownAgencies", sight.everyAgency() ? null : own(sight));
        }

        private static String[] own(TaskSight sight) {
            return sight.agencies().toArray(String[]::new);
        }

        Conditions and(String clause, String parameter, @Nullable Object value) {
            if (value != null) {
                clauses.add("(" + clause + ")");
                parameters.put(parameter, value);
            }
            return this;
        }
    }
}
