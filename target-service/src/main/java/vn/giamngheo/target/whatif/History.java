package vn.giamngheo.target.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.standing.CommuneStandings;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.Standing;

/** How one indicator stood from the beginning of a plan up to a year; communes as they are in that year. */
final class History {

    private final Indicator indicator;
    private final List<Standing> area = new ArrayList<>();
    private final Map<Area.Key, List<@Nullable Standing>> ofCommunes = new HashMap<>();
    private final Map<Area.Key, Ratio> baseline = new HashMap<>();
    private final List<CommuneStandings> communes;

    History(DrawStandings drawStandings, Plan plan, Indicator indicator, int last) {
        this.indicator = indicator;
        var standard = indicator.measure().byHand() ? null : indicator.standard();
        List<CommuneStandings> latest = List.of();
        for (var year = plan.firstYear(); year <= last; year++) {
            area.add(drawStandings.of(plan, indicator, plan.areaCode(), standard, year));
            latest = drawStandings.ofCommunes(plan, List.of(indicator), plan.areaCode(), last, year);
            for (var commune : latest) {
                add(commune, year - plan.firstYear(), Objects.equals(indicator.baselineYear(), year));
            }
        }
        this.communes = latest;
    }

    private void add(CommuneStandings commune, int place, boolean isBaseline) {
        var standing = of(commune);
        var years = ofCommunes.computeIfAbsent(commune.commune(), key -> new ArrayList<>());
        while (years.size() < place) {
            years.add(null);
        }
        years.add(standing);
        if (isBaseline && standing.counted() != null) {
            baseline.put(commune.commune(), standing.counted());
        }
    }

    /** The plan's area in the last year. */
    Standing area() {
        return area.get(area.size() - 1);
    }

    /** Whether every closed list behind any of the years is the one that arrived here. */
    boolean consistent() {
        return area.stream().allMatch(standing -> standing.footing().consistent());
    }

    /** Whether any household counted in any of the years is invented. */
    boolean synthetic() {
        return area.stream().anyMatch(standing -> standing.footing().synthetic());
    }

    /** The communes in the last year. */
    List<CommuneStandings> communes() {
        return communes;
    }

    /** Where the communes started from. */
    Map<Area.Key, Ratio> baseline() {
        return baseline;
    }

    /** The best that a year has brought; nothing before there were two. */
    Optional<BigDecimal> bestOfArea() {
        return best(area);
    }

    Optional<BigDecimal> bestOf(Area.Key commune) {
        return best(ofCommunes.getOrDefault(commune, List.of()));
    }

    Standing of(CommuneStandings commune) {
        return commune.standings().stream()
                .filter(standing -> standing.indicator().code().equals(indicator.code()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> best(List<? extends @Nullable Standing> years) {
        BigDecimal best = null;
        for (var i = 1; i < years.size(); i++) {
            var before = known(years.get(i - 1));
            var now = known(years.get(i));
            if (before.isPresent() && now.isPresent()) {
                var pace = Objects.requireNonNull(years.get(i)).goal().lead(now.get(), before.get());
                best = best == null ? pace : best.max(pace);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<BigDecimal> known(@Nullable Standing standing) {
        return standing == null || !standing.fresh() ? Optional.empty() : standing.actual();
    }
}
