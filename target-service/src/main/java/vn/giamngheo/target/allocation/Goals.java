package vn.giamngheo.target.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Coverage;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.goal.RatioToBaseline;
import vn.giamngheo.target.goal.Steps;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;

/**
 * What a plan promises for an area: for its own what it says; below, the sum of the parts of the communes that the area
 * consists of by then; what is not divided holds for everybody alike.
 */
@ApplicationScoped
public class Goals {

    private static final String PARTS = """
            with part as (
                select %s, p.*, i.code as indicator
                from commune_lines(:area, :day) l
                join allocation_part p on p.area_code = l.origin_code and p.area_valid_from = l.origin_valid_from
                join indicator i on i.id = p.indicator_id and i.plan_id = :plan
            ),
            base as (
                select code, valid_from, indicator, sum(households) as households, sum(poor) as poor, count(*) as parts
                from part group by code, valid_from, indicator
            ),
            yearly as (
                select part.code, part.valid_from, part.indicator, y.year, sum(y.amount) as amount
                from part
                join allocation_year y using (indicator_id, area_code, area_valid_from)
                group by part.code, part.valid_from, part.indicator, y.year
            )
            select b.code, b.valid_from, b.indicator, y.year,
                cast(b.households as bigint) as households, cast(b.poor as bigint) as poor,
                cast(y.amount as bigint) as amount, cast(b.parts as integer) as parts
            from base b
            left join yearly y
                on y.indicator = b.indicator
                and (y.code, y.valid_from) is not distinct from (b.code, b.valid_from)""";

    private static final String OF_AREA =
            PARTS.formatted("cast(null as text) as code, cast(null as date) as valid_from");
    private static final String OF_COMMUNES = PARTS.formatted("l.code, l.valid_from");

    private final Session database;

    Goals(Session database) {
        this.database = database;
    }

    /** By indicator. */
    @Transactional
    public Map<String, Goal> of(Plan plan, String area, int year) {
        if (area.equals(plan.areaCode())) {
            return plan.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::goal));
        }
        return goals(plan, parts(OF_AREA, plan.id(), area, year).getOrDefault(null, Map.of()));
    }

    /** By commune, as it stands at the end of the year, and indicator; {@link #undivided} for a commune without parts. */
    @Transactional
    public Map<Area.Key, Map<String, Goal>> ofCommunes(Plan plan, String area, int year) {
        var goals = new HashMap<Area.Key, Map<String, Goal>>();
        parts(OF_COMMUNES, plan.id(), area, year)
                .forEach((commune, sums) -> goals.put(Objects.requireNonNull(commune), goals(plan, sums)));
        return goals;
    }

    /** What holds for a commune that has no parts. */
    public static Map<String, Goal> undivided(Plan plan) {
        return goals(plan, Map.of());
    }

    private static Map<String, Goal> goals(Plan plan, Map<String, Sum> sums) {
        return plan.indicators().stream()
                .collect(Collectors.toMap(
                        Indicator::code, indicator -> goal(indicator.goal(), sums.get(indicator.code()))));
    }

    private static Goal goal(Goal whole, @Nullable Sum sum) {
        return switch (whole) {
            case RatePath path ->
                // Of no household nothing can be promised: a rate of 0.00 would be one.
                sum == null || sum.households == 0
                        ? new RatePath(path.baselineYear(), null, List.of())
                        : RatePath.ofHouseholds(path.baselineYear(), path.end(), sum.households, sum.poor, sum.amounts);
            case CountShare count ->
                sum == null
                        ? new CountShare(count.whole(), Steps.of(Map.of()))
                        : new CountShare(sum.parts, sum.steps());
            // Its own start: it is its own income that is to grow.
            case RatioToBaseline ratio -> new RatioToBaseline(ratio.baselineYear(), null, ratio.steps());
            case Coverage coverage -> coverage;
        };
    }

    /** By commune, null for the area as one, and indicator. */
    private Map<Area.@Nullable Key, Map<String, Sum>> parts(String sql, UUID plan, String area, int year) {
        var sums = new HashMap<Area.@Nullable Key, Map<String, Sum>>();
        for (var row : database.createNativeQuery(sql, Tuple.class)
                .addScalar("code", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("indicator", String.class)
                .addScalar("year", Integer.class)
                .addScalar("households", Long.class)
                .addScalar("poor", Long.class)
                .addScalar("amount", Long.class)
                .addScalar("parts", Integer.class)
                .setParameter("area", area)
                .setParameter("day", LocalDate.of(year, Month.DECEMBER, 31))
                .setParameter("plan", plan)
                .getResultList()) {
            var commune =
                    row.get(0) == null ? null : new Area.Key(row.get(0, String.class), row.get(1, LocalDate.class));
            var sum = sums.computeIfAbsent(commune, key -> new HashMap<>())
                    .computeIfAbsent(
                            row.get(2, String.class),
                            code -> new Sum(row.get(4, Long.class), row.get(5, Long.class), row.get(7, Integer.class)));
            if (row.get(3) != null) {
                sum.amounts.put(row.get(3, Integer.class), row.get(6, Long.class));
            }
        }
        return sums;
    }

    /** Parts summed up. */
    private static final class Sum {

        private final long households;
        private final long poor;
        private final int parts;
        private final TreeMap<Integer, Long> amounts = new TreeMap<>();

        Sum(long households, long poor, int parts) {
            this.households = households;
            this.poor = poor;
            this.parts = parts;
        }

        Steps steps() {
            return Steps.of(amounts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> BigDecimal.valueOf(e.getValue()))));
        }
    }
}
