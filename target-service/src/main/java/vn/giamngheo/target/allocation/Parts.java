package vn.giamngheo.target.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.plan.PlanParts;

/** The rows of the parts. */
@ApplicationScoped
class Parts implements PlanParts {

    private static final String OF_INDICATOR = """
            select p.area_code, p.area_valid_from, p.households, p.poor, y.year, y.amount
            from allocation_part p
            left join allocation_year y using (indicator_id, area_code, area_valid_from)
            where p.indicator_id = :indicator
            order by p.area_code, p.area_valid_from, y.year""";

    private static final String COPY_PARTS = """
            insert into allocation_part (indicator_id, area_code, area_valid_from, households, poor)
            select c.id, p.area_code, p.area_valid_from, p.households, p.poor
            from allocation_part p
            join indicator i on i.id = p.indicator_id
            join indicator c on c.plan_id = :to and c.code = i.code
            where i.plan_id = :from""";

    private static final String COPY_YEARS = """
            insert into allocation_year (indicator_id, area_code, area_valid_from, year, amount)
            select c.id, p.area_code, p.area_valid_from, p.year, p.amount
            from allocation_year p
            join indicator i on i.id = p.indicator_id
            join indicator c on c.plan_id = :to and c.code = i.code
            where i.plan_id = :from""";

    private final Session database;

    Parts(Session database) {
        this.database = database;
    }

    List<Part> of(Indicator indicator) {
        var parts = new LinkedHashMap<Area.Key, Part>();
        for (var row : database.createNativeQuery(OF_INDICATOR, Tuple.class)
                .addScalar("area_code", String.class)
                .addScalar("area_valid_from", LocalDate.class)
                .addScalar("households", Long.class)
                .addScalar("poor", Long.class)
                .addScalar("year", Integer.class)
                .addScalar("amount", Long.class)
                .setParameter("indicator", indicator.id())
                .getResultList()) {
            var area = new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class));
            var part = parts.computeIfAbsent(
                    area, key -> new Part(key, row.get(2, Long.class), row.get(3, Long.class), new TreeMap<>()));
            if (row.get(4, Integer.class) != null) {
                var amounts = new TreeMap<>(part.amounts());
                amounts.put(row.get(4, Integer.class), row.get(5, Long.class));
                parts.put(area, part.with(amounts));
            }
        }
        return new ArrayList<>(parts.values());
    }

    /** Of which communes the caller may see what they are made of. */
    Set<Area.Key> within(Indicator indicator, Set<String> scope) {
        return database
                .createNativeQuery(
                        "select area_code, area_valid_from from allocation_part"
                                + " where indicator_id = :indicator and area_covered(area_code, area_valid_from, :scope)",
                        Tuple.class)
                .addScalar("area_code", String.class)
                .addScalar("area_valid_from", LocalDate.class)
                .setParameter("indicator", indicator.id())
                .setParameter("scope", scope.toArray(String[]::new), String[].class)
                .getResultList()
                .stream()
                .map(row -> new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class)))
                .collect(Collectors.toSet());
    }

    void replaceAll(Indicator indicator, List<Part> parts) {
        database.createNativeMutationQuery("delete from allocation_part where indicator_id = :indicator")
                .setParameter("indicator", indicator.id())
                .executeUpdate();
        parts.forEach(part -> add(indicator, part));
    }

    void replace(Indicator indicator, Part part) {
        database.createNativeMutationQuery("delete from allocation_part where indicator_id = :indicator"
                        + " and area_code = :code and area_valid_from = :validFrom")
                .setParameter("indicator", indicator.id())
                .setParameter("code", part.area().code())
                .setParameter("validFrom", part.area().validFrom())
                .executeUpdate();
        add(indicator, part);
    }

    private void add(Indicator indicator, Part part) {
        database.createNativeMutationQuery("""
                        insert into allocation_part (indicator_id, area_code, area_valid_from, households, poor)
                        values (:indicator, :code, :validFrom, :households, :poor)""")
                .setParameter("indicator", indicator.id())
                .setParameter("code", part.area().code())
                .setParameter("validFrom", part.area().validFrom())
                .setParameter("households", part.households())
                .setParameter("poor", part.poor())
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into allocation_year (indicator_id, area_code, area_valid_from, year, amount)
                        select :indicator, :code, :validFrom, y.year, y.amount
                        from unnest(:years, :amounts) as y (year, amount)""")
                .setParameter("indicator", indicator.id())
                .setParameter("code", part.area().code())
                .setParameter("validFrom", part.area().validFrom())
                .setParameter("years", part.amounts().keySet().toArray(Integer[]::new), Integer[].class)
                .setParameter("amounts", part.amounts().values().toArray(Long[]::new), Long[].class)
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Fault> faults(Plan plan) {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < plan.indicators().size(); i++) {
            var indicator = plan.indicators().get(i);
            var parts = of(indicator);
            if (!parts.isEmpty()) {
                faults.addAll(AllocationRules.check("/indicators/" + i, indicator.goal(), parts));
            }
        }
        return faults;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(UUID fromPlan, UUID toPlan) {
        for (var statement : List.of(COPY_PARTS, COPY_YEARS)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("from", fromPlan)
                    .setParameter("to", toPlan)
                    .executeUpdate();
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOnly(UUID plan, List<String> indicators) {
        database.createNativeMutationQuery("""
                        delete from allocation_part p using indicator i
                        where i.id = p.indicator_id and i.plan_id = :plan and i.code <> all (:codes)""")
                .setParameter("plan", plan)
                .setParameter("codes", indicators.toArray(String[]::new), String[].class)
                .executeUpdate();
    }
}
