package vn.giamngheo.target.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.measurement.ByHand;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Counts;

/** Reads where areas started from, for indicators that speak of multiples; of any other nothing is read. */
@ApplicationScoped
class Starts {

    private final Counts counts;
    private final ByHand byHand;

    Starts(Counts counts, ByHand byHand) {
        this.counts = counts;
        this.byHand = byHand;
    }

    /**
     * What was counted or measured in the baseline year.
     *
     * @param standard the one that the figure itself is of: a multiple of what was measured otherwise says nothing
     */
    Optional<Start> of(Plan plan, Indicator indicator, String area, LocalDate day, @Nullable String standard) {
        if (indicator.kind() != GoalKind.RATIO_TO_BASELINE) {
            return Optional.empty();
        }
        int year = Objects.requireNonNull(indicator.baselineYear());
        if (standard == null || indicator.measure().byHand()) {
            return Optional.ofNullable(
                            byHand.of(plan.familyId(), area, day, year).get(indicator.code()))
                    .map(figure -> Start.measured(figure.ratio()));
        }
        var sums = counts.of(area, day, standard, year, Measuring.wanted(indicator));
        return Measuring.now(indicator, sums).map(ratio -> Start.counted(ratio, sums));
    }

    /** The same of all communes at once. */
    Map<Area.Key, Start> ofCommunes(Plan plan, Indicator indicator, String area, LocalDate day) {
        if (indicator.kind() != GoalKind.RATIO_TO_BASELINE) {
            return Map.of();
        }
        var starts = new HashMap<Area.Key, Start>();
        int year = Objects.requireNonNull(indicator.baselineYear());
        if (indicator.measure().byHand()) {
            byHand.ofCommunes(plan.familyId(), area, day, year)
                    .forEach((commune, measured) -> Optional.ofNullable(
                                    measured.measured().get(indicator.code()))
                            .ifPresent(ratio -> starts.put(commune, Start.measured(ratio))));
        } else {
            counts.ofCommunes(
                            area, day, Objects.requireNonNull(indicator.standard()), year, Measuring.wanted(indicator))
                    .forEach(commune -> Measuring.now(indicator, commune.sums())
                            .ifPresent(ratio -> starts.put(commune.commune(), Start.counted(ratio, commune.sums()))));
        }
        return starts;
    }
}
