package vn.giamngheo.target.series;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.standing.DrawStandings;
import vn.giamngheo.target.standing.FindPlanArea;
import vn.giamngheo.target.standing.FindPlanArea.Asked;
import vn.giamngheo.target.standing.Standing;

/** Shows an indicator of an area over the years, by every standard that anything was found by. */
@ApplicationScoped
public class ShowSeries {

    private final FindPlanArea findPlanArea;
    private final DrawStandings drawStandings;
    private final FindAreaInScope areas;
    private final Counts counts;

    ShowSeries(FindPlanArea findPlanArea, DrawStandings drawStandings, FindAreaInScope areas, Counts counts) {
        this.findPlanArea = findPlanArea;
        this.drawStandings = drawStandings;
        this.areas = areas;
        this.counts = counts;
    }

    /** The area has to exist at the end of the plan; of the years in which it did not there is nothing to show. */
    @Transactional
    Series of(UUID planId, String area, String code) {
        var plan = findPlanArea.plan(planId);
        if (plan.isEmpty()) {
            return new Series.Refused(new Asked.UnknownPlan(planId));
        }
        return switch (findPlanArea.inSomeYear(plan.get(), area)) {
            case Asked.Refused refused -> new Series.Refused(refused);
            case Asked.Found found ->
                plan.get()
                        .indicator(code)
                        .<Series>map(indicator -> new Series.Shown(view(plan.get(), area, indicator)))
                        .orElseGet(() -> new Series.UnknownIndicator(code));
        };
    }

    private SeriesView view(Plan plan, String area, Indicator indicator) {
        var segments = new ArrayList<SeriesView.Segment>();
        if (indicator.measure().byHand()) {
            add(segments, null, points(plan, area, indicator, null, plan.firstYear(), plan.periodTo()));
        } else {
            for (var range : counts.ranges()) {
                add(
                        segments,
                        range.standard(),
                        points(plan, area, indicator, range.standard(), range.from(), range.to()));
            }
        }
        return new SeriesView(plan.id(), indicator.code(), area, segments, breaks(segments));
    }

    private static void add(
            List<SeriesView.Segment> segments, @Nullable String standard, List<SeriesView.Point> points) {
        if (!points.isEmpty()) {
            segments.add(new SeriesView.Segment(standard, points));
        }
    }

    private List<SeriesView.Point> points(
            Plan plan, String area, Indicator indicator, @Nullable String standard, int from, int to) {
        var points = new ArrayList<SeriesView.Point>();
        for (var year = from; year <= to; year++) {
            if (visible(area, year)) {
                point(plan, area, indicator, standard, year).ifPresent(points::add);
            }
        }
        return points;
    }

    private boolean visible(String area, int year) {
        return areas.on(LocalDate.of(year, Month.DECEMBER, 31), area)
                .filter(found -> found.level() != AreaLevel.VILLAGE)
                .isPresent();
    }

    private Optional<SeriesView.Point> point(
            Plan plan, String area, Indicator indicator, @Nullable String standard, int year) {
        var standing = drawStandings.of(plan, indicator, area, standard, year);
        return standing.fresh() && standing.actual().isPresent()
                ? Optional.of(point(standing, Objects.equals(standard, indicator.standard())))
                : Optional.empty();
    }

    private static SeriesView.Point point(Standing standing, boolean ownStandard) {
        var counted = Objects.requireNonNull(standing.counted());
        return new SeriesView.Point(
                standing.year(),
                standing.actual().orElseThrow(),
                ownStandard ? standing.planned().orElse(null) : null,
                ownStandard ? standing.status() : null,
                counted.numerator(),
                counted.denominator(),
                standing.footing().provisional(),
                standing.footing().consistent(),
                standing.footing().synthetic());
    }

    private static List<SeriesView.Break> breaks(List<SeriesView.Segment> segments) {
        var breaks = new ArrayList<SeriesView.Break>();
        for (var i = 1; i < segments.size(); i++) {
            breaks.add(new SeriesView.Break(
                    segments.get(i).points().get(0).year(),
                    Objects.requireNonNull(segments.get(i - 1).standard()),
                    Objects.requireNonNull(segments.get(i).standard())));
        }
        return breaks;
    }

    /** What came of it: the series, or why there is none. */
    sealed interface Series {

        /** The years. */
        record Shown(SeriesView series) implements Series {}

        /** There is no such plan or area. */
        record Refused(Asked.Refused why) implements Series {}

        /** The plan has no such indicator. */
        record UnknownIndicator(String code) implements Series {}
    }
}
