package vn.giamngheo.target.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.plan.Measure;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Completeness;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;
import vn.giamngheo.target.standing.AreaStandings;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.FindPlanArea;
import vn.giamngheo.target.standing.FindPlanArea.Asked;
import vn.giamngheo.target.standing.Standing;

/** Shows how an area stands at the end of a year against what was promised for it, and what moved it there. */
@ApplicationScoped
public class ShowProgress {

    private final FindPlanArea findPlanArea;
    private final DrawStandings drawStandings;
    private final Counts counts;
    private final Clock clock;

    ShowProgress(FindPlanArea findPlanArea, DrawStandings drawStandings, Counts counts, Clock clock) {
        this.findPlanArea = findPlanArea;
        this.drawStandings = drawStandings;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    Showing of(UUID planId, String area, int year, @Nullable String indicator) {
        return switch (findPlanArea.of(planId, area, year)) {
            case Asked.Refused refused -> new Showing.Refused(refused);
            case Asked.Found(var plan, var code, var asked) -> {
                if (indicator != null && plan.indicator(indicator).isEmpty()) {
                    yield new Showing.UnknownIndicator(indicator);
                }
                yield new Showing.Shown(view(plan, code, asked, indicator));
            }
        };
    }

    private ProgressView view(Plan plan, String area, int year, @Nullable String only) {
        var drawn = drawStandings.of(plan, area, year);
        var standings = drawn.standings();
        var sums = drawn.sums().values();
        var completeness = drawn.completeness().values();
        var first = completeness.stream().findFirst().orElse(new Completeness(0, 0));
        return new ProgressView(
                plan.id(),
                area,
                year,
                standings.stream()
                        .filter(standing ->
                                only == null || standing.indicator().code().equals(only))
                        .map(standing -> view(standing, plan, area, drawn))
                        .toList(),
                new ProgressView.CompletenessView(
                        first.communes(),
                        first.closed(),
                        sums.stream()
                                .mapToLong(sum -> sum.now(Sums.HOUSEHOLDS))
                                .max()
                                .orElse(0),
                        sums.stream().mapToLong(Sums::surveyed).max().orElse(0)),
                standings.stream().allMatch(standing -> standing.footing().consistent()),
                standings.stream().anyMatch(standing -> standing.footing().synthetic()),
                standings.stream()
                        .map(standing -> standing.footing().asOf())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElseGet(clock::instant));
    }

    private IndicatorProgress view(Standing standing, Plan plan, String area, AreaStandings drawn) {
        var indicator = standing.indicator();
        return IndicatorProgress.of(
                standing,
                indicator.measure() == Measure.POOR_HOUSEHOLDS && standing.year() > plan.firstYear()
                        ? flow(standing, area, drawn)
                        : null,
                DrillDown.links(indicator, area, standing.year()));
    }

    /** Against the year before, on the territory of this year. */
    private Flow flow(Standing standing, String area, AreaStandings drawn) {
        var standard = Objects.requireNonNull(standing.indicator().standard());
        var before = counts.of(
                area,
                LocalDate.of(standing.year(), Month.DECEMBER, 31),
                standard,
                standing.year() - 1,
                Set.of(Sums.POOR));
        return Flow.of(before, Objects.requireNonNull(drawn.sums().get(standard)));
    }

    /** What came of it: the progress, or why there is none. */
    sealed interface Showing {

        /** The area's progress. */
        record Shown(ProgressView progress) implements Showing {}

        /** There is no such plan, area or year. */
        record Refused(Asked.Refused why) implements Showing {}

        /** The plan has no such indicator. */
        record UnknownIndicator(String code) implements Showing {}
    }
}
