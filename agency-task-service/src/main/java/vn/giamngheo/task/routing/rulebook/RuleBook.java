package vn.giamngheo.task.routing.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/** The routing table and its gaps in PostgreSQL. */
@ApplicationScoped
class RuleBook {

    /** A need is known by the rules and by the gaps; an indicator is one of its standard only. */
    private static final String KNOWN = """
            select 1 from (
                select trigger, standard, need from routing_rule
                union all
                select trigger, standard, need from routing_gap) known
            where %s limit 1""";

    private static final String GAPS = """
            select trigger, standard, need, reason from routing_gap
            where (trigger, coalesce(standard, ''), need) > (:trigger, :standard, :need)
            order by trigger, coalesce(standard, ''), need""";

    private static final String LAST_ROUTED = "select max(round_year) from task where rule_id = :rule";

    private final EntityManager database;

    RuleBook(EntityManager database) {
        this.database = database;
    }

    List<RuleEntry> find(RuleFilter filter, int after, int limit) {
        var conditions = new ArrayList<>(List.of("id > :after"));
        var values = new HashMap<String, Object>();
        values.put("after", after);
        add("(standard = :standard or standard is null)", "standard", filter.standard(), conditions, values);
        add("need = :need", "need", filter.need(), conditions, values);
        add("agency = :agency", "agency", filter.agency(), conditions, values);
        add("trigger = :trigger", "trigger", filter.trigger(), conditions, values);
        add(
                "firstRoundYear <= :year and (lastRoundYear is null or lastRoundYear >= :year)",
                "year",
                filter.year(),
                conditions,
                values);
        var query = database.createQuery(
                "from RuleEntry where " + String.join(" and ", conditions) + " order by id", RuleEntry.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            HashMap<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    Optional<RuleEntry> one(int id) {
        return Optional.ofNullable(database.find(RuleEntry.class, id));
    }

    /** Held until the transaction ends, so that nobody else ends it meanwhile. */
    Optional<RuleEntry> hold(int id) {
        return Optional.ofNullable(
                database.find(RuleEntry.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<RuleEntry> madeBy(UUID request) {
        return database.createQuery("from RuleEntry where requestId = :request", RuleEntry.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** Its number is known afterwards. */
    void add(RuleEntry rule) {
        database.persist(rule);
        database.flush();
    }

    boolean knowsStandard(String standard) {
        return !database.createNativeQuery(KNOWN.formatted("standard = :standard"))
                .setParameter("standard", standard)
                .getResultList()
                .isEmpty();
    }

    boolean knowsNeed(Trigger trigger, @Nullable String standard, String need) {
        return !database.createNativeQuery(KNOWN.formatted("trigger = :trigger and need = :need"
                        + " and (trigger <> 'DEPRIVATION' or standard = :standard)"))
                .setParameter("trigger", trigger.name())
                .setParameter("need", need)
                .unwrap(NativeQuery.class)
                .setParameter("standard", standard, String.class)
                .getResultList()
                .isEmpty();
    }

    /** The latest round in which a task was opened or confirmed by the rule. */
    @Nullable
    Integer lastRouted(int rule) {
        return (Integer) database.createNativeQuery(LAST_ROUTED, Integer.class)
                .setParameter("rule", rule)
                .getSingleResult();
    }

    List<GapView> gaps(String trigger, String standard, String need, int limit) {
        List<Tuple> rows = database.createNativeQuery(GAPS, Tuple.class)
                .setParameter("trigger", trigger)
                .setParameter("standard", standard)
                .setParameter("need", need)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new GapView(
                        Trigger.valueOf(row.get("trigger", String.class)),
                        row.get("standard", String.class),
                        row.get("need", String.class),
                        row.get("reason", String.class)))
                .toList();
    }
}
