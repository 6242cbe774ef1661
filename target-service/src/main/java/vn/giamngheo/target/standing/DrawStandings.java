package vn.giamngheo.target.standing;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.allocation.Goals;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.measurement.ByHand;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Completeness;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;

/** Holds what was counted and measured against what was promised; asks no caller, so doors look at the scope before. */
@ApplicationScoped
public class DrawStandings {

    private final Goals goals;
    private final Counts counts;
    private final ByHand byHand;

    DrawStandings(Goals goals, Counts counts, ByHand byHand) {
        this.goals = goals;
        this.counts = counts;
        this.byHand = byHand;
    }

    /** Of the area as it is at the end of the year. */
    @Transactional
    public AreaStandings of(Plan plan, String area, int year) {
        var day = endOf(year);
        var promised = goals.of(plan, area, year);
        var measured = byHand.of(plan.familyId(), area, day, year);
        var sums = new HashMap<String, Sums>();
        var completeness = new HashMap<String, Completeness>();
        for (var standard : standards(plan)) {
            sums.put(standard, counts.of(area, day, standard, year));
            completeness.put(standard, counts.completeness(area, day, standard, year));
        }
        var starts = new Starts(plan, area, day);
        var standings = plan.indicators().stream()
                .map(indicator -> standing(
                        indicator,
                        year,
                        Objects.requireNonNull(promised.get(indicator.code())),
                        measured.get(indicator.code()),
                        sums.get(indicator.standard()),
                        starts.of(indicator)))
                .toList();
        return new AreaStandings(standings, sums, completeness);
    }

    /** One indicator of the area, by whichever standard; what was promised holds for the plan's own. */
    @Transactional
    public Dated of(Plan plan, Indicator indicator, String area, @Nullable String standard, int year) {
        var day = endOf(year);
        var goal = Objects.requireNonNull(goals.of(plan, area, year).get(indicator.code()));
        if (standard == null) {
            var measured = byHand.of(plan.familyId(), area, day, year).get(indicator.code());
            var from = needsStart(indicator) ? start(plan, indicator, area, day).orElse(null) : null;
            return new Dated(standing(indicator, year, goal, measured, null, from), true);
        }
        // Of the same standard: a multiple of what was measured otherwise says nothing.
        var start = needsStart(indicator)
                ? Measuring.now(
                                indicator,
                                counts.of(area, day, standard, Objects.requireNonNull(indicator.baselineYear())))
                        .orElse(null)
                : null;
        return new Dated(
                standing(indicator, year, goal, null, counts.of(area, day, standard, year), start),
                counts.completeness(area, day, standard, year).official());
    }

    /** A figure, and whether it will change no more. */
    public record Dated(Standing standing, boolean official) {}

    /** Of every commune of the area that anything is known of, as they are at the end of the year. */
    @Transactional
    public List<CommuneStandings> ofCommunes(Plan plan, String area, int year) {
        return ofCommunes(plan, area, year, year);
    }

    /** The same of the communes as they are at the end of another year. */
    @Transactional
    public List<CommuneStandings> ofCommunes(Plan plan, String area, int territory, int year) {
        var day = endOf(territory);
        var promised = goals.ofCommunes(plan, area, territory);
        var undivided = Goals.undivided(plan);
        var measured = byHand.ofCommunes(plan.familyId(), area, day, year);
        var sums = new LinkedHashMap<Area.Key, Map<String, Sums>>();
        var names = new HashMap<Area.Key, String>();
        for (var standard : standards(plan)) {
            for (var commune : counts.ofCommunes(area, day, standard, year)) {
                names.put(commune.commune(), commune.name());
                sums.computeIfAbsent(commune.commune(), key -> new HashMap<>()).put(standard, commune.sums());
            }
        }
        var starts = new CommuneStarts(plan, area, day);
        return sums.entrySet().stream()
                .map(commune -> new CommuneStandings(
                        commune.getKey(),
                        Objects.requireNonNull(names.get(commune.getKey())),
                        plan.indicators().stream()
                                .map(indicator -> standing(
                                        indicator,
                                        year,
                                        Objects.requireNonNull(promised.getOrDefault(commune.getKey(), undivided)
                                                .get(indicator.code())),
                                        measured.getOrDefault(commune.getKey(), Map.of())
                                                .get(indicator.code()),
                                        commune.getValue().get(indicator.standard()),
                                        starts.of(indicator, commune.getKey())))
                                .toList()))
                .toList();
    }

    private static Standing standing(
            Indicator indicator,
            int year,
            Goal goal,
            @Nullable Ratio measured,
            @Nullable Sums sums,
            @Nullable Ratio start) {
        if (indicator.measure().byHand()) {
            return new Standing(indicator, year, goal, measured, null, start, measured != null);
        }
        return new Standing(
                indicator,
                year,
                goal,
                sums == null ? null : Measuring.now(indicator, sums).orElse(null),
                sums == null ? null : Measuring.official(indicator, sums).orElse(null),
                start,
                sums != null && sums.surveyed() > 0);
    }

    private static List<String> standards(Plan plan) {
        return plan.indicators().stream()
                .map(Indicator::standard)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static boolean needsStart(Indicator indicator) {
        return indicator.kind() == GoalKind.RATIO_TO_BASELINE;
    }

    private Optional<Ratio> start(Plan plan, Indicator indicator, String area, LocalDate day) {
        int year = Objects.requireNonNull(indicator.baselineYear());
        return indicator.measure().byHand()
                ? Optional.ofNullable(
                        byHand.of(plan.familyId(), area, day, year).get(indicator.code()))
                : Measuring.now(indicator, counts.of(area, day, Objects.requireNonNull(indicator.standard()), year));
    }

    /** What an area started from, read only where a plan speaks of multiples. */
    private final class Starts {

        private final Map<String, Ratio> ratios = new HashMap<>();

        Starts(Plan plan, String area, LocalDate day) {
            for (var indicator : plan.indicators()) {
                if (needsStart(indicator)) {
                    start(plan, indicator, area, day).ifPresent(ratio -> ratios.put(indicator.code(), ratio));
                }
            }
        }

        @Nullable
        Ratio of(Indicator indicator) {
            return ratios.get(indicator.code());
        }
    }

    /** The same of all communes at once. */
    private final class CommuneStarts {

        private final Map<String, Map<Area.Key, Ratio>> ratios = new HashMap<>();

        CommuneStarts(Plan plan, String area, LocalDate day) {
            for (var indicator : plan.indicators()) {
                if (needsStart(indicator)) {
                    ratios.put(indicator.code(), starts(plan, indicator, area, day));
                }
            }
        }

        private Map<Area.Key, Ratio> starts(Plan plan, Indicator indicator, String area, LocalDate day) {
            var of = new HashMap<Area.Key, Ratio>();
            int year = Objects.requireNonNull(indicator.baselineYear());
            if (indicator.measure().byHand()) {
                byHand.ofCommunes(plan.familyId(), area, day, year)
                        .forEach((commune, measured) -> Optional.ofNullable(measured.get(indicator.code()))
                                .ifPresent(ratio -> of.put(commune, ratio)));
            } else {
                counts.ofCommunes(area, day, Objects.requireNonNull(indicator.standard()), year)
                        .forEach(commune -> Measuring.now(indicator, commune.sums())
                                .ifPresent(ratio -> of.put(commune.commune(), ratio)));
            }
            return of;
        }

        @Nullable
        Ratio of(Indicator indicator, Area.Key commune) {
            return Optional.ofNullable(ratios.get(indicator.code()))
                    .map(of -> of.get(commune))
                    .orElse(null);
        }
    }
}
