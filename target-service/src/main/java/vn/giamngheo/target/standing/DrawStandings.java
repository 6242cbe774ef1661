package vn.giamngheo.target.standing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.allocation.Goals;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.measurement.ByHand;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.CommuneSums;
import vn.giamngheo.target.projection.Completeness;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;

/** Holds what was counted and measured against what was promised; asks no caller, so doors look at the scope before. */
@ApplicationScoped
public class DrawStandings {

    private final Goals goals;
    private final Counts counts;
    private final ByHand byHand;
    private final Starts starts;

    DrawStandings(Goals goals, Counts counts, ByHand byHand, Starts starts) {
        this.goals = goals;
        this.counts = counts;
        this.byHand = byHand;
        this.starts = starts;
    }

    /** Of the area as it is at the end of the year. */
    @Transactional
    public AreaStandings of(Plan plan, String area, int year) {
        var day = endOf(year);
        var promised = goals.of(plan, area, year);
        var measured = byHand.of(plan.familyId(), area, day, year);
        var sums = new HashMap<String, Sums>();
        var completeness = new HashMap<String, Completeness>();
        for (var standard : standards(plan.indicators())) {
            sums.put(standard, counts.of(area, day, standard, year));
            completeness.put(standard, counts.completeness(area, day, standard, year));
        }
        var standings = plan.indicators().stream()
                .map(indicator -> standing(
                        indicator,
                        year,
                        Objects.requireNonNull(promised.get(indicator.code())),
                        measured.get(indicator.code()),
                        sums.get(indicator.standard()),
                        Optional.ofNullable(completeness.get(indicator.standard()))
                                .filter(Completeness::official)
                                .isPresent(),
                        starts.of(plan, indicator, area, day, indicator.standard())
                                .orElse(null)))
                .toList();
        return new AreaStandings(standings, sums, completeness);
    }

    /** One indicator of the area, by whichever standard; what was promised holds for the plan's own. */
    @Transactional
    public Standing of(Plan plan, Indicator indicator, String area, @Nullable String standard, int year) {
        var day = endOf(year);
        var goal = Objects.requireNonNull(goals.of(plan, area, year).get(indicator.code()));
        var start = starts.of(plan, indicator, area, day, standard).orElse(null);
        if (standard == null) {
            var measured = byHand.of(plan.familyId(), area, day, year).get(indicator.code());
            return standing(indicator, year, goal, measured, null, false, start);
        }
        var sums = counts.of(area, day, standard, year, Measuring.wanted(indicator));
        var official = counts.completeness(area, day, standard, year).official();
        return standing(indicator, year, goal, null, sums, official, start);
    }

    /** Of every commune of the area that anything is known of, as they are at the end of the year. */
    @Transactional
    public List<CommuneStandings> ofCommunes(Plan plan, String area, int year) {
        return ofCommunes(plan, plan.indicators(), area, year, year);
    }

    /** The same of some indicators, and of the communes as they are at the end of another year. */
    @Transactional
    public List<CommuneStandings> ofCommunes(
            Plan plan, List<Indicator> indicators, String area, int territory, int year) {
        var day = endOf(territory);
        var promised = goals.ofCommunes(plan, area, territory);
        var undivided = Goals.undivided(plan);
        var measured = byHand.ofCommunes(plan.familyId(), area, day, year);
        var sums = new TreeMap<Area.Key, Map<String, CommuneSums>>(
                Comparator.comparing(Area.Key::code).thenComparing(Area.Key::validFrom));
        var names = new HashMap<Area.Key, String>();
        for (var standard : standards(indicators).isEmpty() ? standards(plan.indicators()) : standards(indicators)) {
            for (var commune : counts.ofCommunes(area, day, standard, year, wanted(indicators, standard))) {
                names.put(commune.commune(), commune.name());
                sums.computeIfAbsent(commune.commune(), key -> new HashMap<>()).put(standard, commune);
            }
        }
        measured.forEach((commune, figures) -> {
            if (indicators.stream().anyMatch(one -> figures.measured().containsKey(one.code()))) {
                names.put(commune, figures.name());
                sums.computeIfAbsent(commune, key -> new HashMap<>());
            }
        });
        var from = new HashMap<String, Map<Area.Key, Start>>();
        indicators.forEach(indicator -> from.put(indicator.code(), starts.ofCommunes(plan, indicator, area, day)));
        return sums.entrySet().stream()
                .map(commune -> new CommuneStandings(
                        commune.getKey(),
                        Objects.requireNonNull(names.get(commune.getKey())),
                        indicators.stream()
                                .map(indicator -> standing(
                                        indicator,
                                        year,
                                        Objects.requireNonNull(promised.getOrDefault(commune.getKey(), undivided)
                                                .get(indicator.code())),
                                        figure(measured.get(commune.getKey()), indicator),
                                        sums(commune.getValue().get(indicator.standard())),
                                        closed(commune.getValue().get(indicator.standard())),
                                        from.get(indicator.code()).get(commune.getKey())))
                                .toList()))
                .toList();
    }

    private static ByHand.@Nullable Figure figure(ByHand.@Nullable Commune commune, Indicator indicator) {
        var ratio = commune == null ? null : commune.measured().get(indicator.code());
        return ratio == null ? null : new ByHand.Figure(ratio, List.of());
    }

    private static Standing standing(
            Indicator indicator,
            int year,
            Goal goal,
            ByHand.@Nullable Figure measured,
            @Nullable Sums sums,
            boolean official,
            @Nullable Start start) {
        var from = start == null ? null : start.ratio();
        if (indicator.measure().byHand()) {
            return measured == null
                    ? new Standing(indicator, year, goal, null, null, from, false, Footing.byHand(List.of()))
                    : new Standing(
                            indicator,
                            year,
                            goal,
                            measured.ratio(),
                            null,
                            from,
                            true,
                            Footing.byHand(measured.missing()));
        }
        return new Standing(
                indicator,
                year,
                goal,
                sums == null ? null : Measuring.now(indicator, sums).orElse(null),
                sums == null ? null : Measuring.official(indicator, sums).orElse(null),
                from,
                sums != null && sums.surveyed() > 0,
                Footing.of(sums, official, start));
    }

    private static @Nullable Sums sums(@Nullable CommuneSums commune) {
        return commune == null ? null : commune.sums();
    }

    private static boolean closed(@Nullable CommuneSums commune) {
        return commune != null && commune.closed();
    }

    /** At least whether anything was counted: communes are listed for what is measured by hand, too. */
    private static Set<String> wanted(List<Indicator> indicators, String standard) {
        return Stream.concat(
                        Stream.of(Sums.CLASSIFIED),
                        indicators.stream()
                                .filter(indicator -> standard.equals(indicator.standard()))
                                .flatMap(indicator -> Measuring.wanted(indicator).stream()))
                .collect(Collectors.toSet());
    }

    private static List<String> standards(List<Indicator> indicators) {
        return indicators.stream()
                .map(Indicator::standard)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
