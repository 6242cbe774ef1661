package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.GoalKind;

/** Lays two plans, or two revisions of one, side by side. */
@ApplicationScoped
public class ComparePlans {

    private final FindPlan findPlan;

    ComparePlans(FindPlan findPlan) {
        this.findPlan = findPlan;
    }

    @Transactional
    Comparing of(UUID left, UUID right) {
        var first = findPlan.byId(left);
        var second = findPlan.byId(right);
        if (first.isEmpty()) {
            return new Comparing.Unknown(left);
        }
        return second.<Comparing>map(other -> new Comparing.Compared(compare(first.get(), other)))
                .orElseGet(() -> new Comparing.Unknown(right));
    }

    private static Comparison compare(Plan left, Plan right) {
        var codes = new LinkedHashSet<String>();
        left.indicators().forEach(indicator -> codes.add(indicator.code()));
        right.indicators().forEach(indicator -> codes.add(indicator.code()));
        return new Comparison(
                left.id(),
                right.id(),
                codes.stream().map(code -> compare(code, left, right)).toList());
    }

    private static Compared compare(String code, Plan left, Plan right) {
        var one = left.indicator(code);
        var other = right.indicator(code);
        var comparable = one.isPresent()
                && other.isPresent()
                && one.get().kind() == other.get().kind()
                && Objects.equals(one.get().standard(), other.get().standard());
        var years = new ArrayList<Year>();
        for (var year = Math.min(left.firstYear(), right.firstYear());
                year <= Math.max(left.periodTo(), right.periodTo());
                year++) {
            var here = planned(one, year);
            var there = planned(other, year);
            if (here != null || there != null) {
                years.add(new Year(
                        year, here, there, comparable && here != null && there != null ? there.subtract(here) : null));
            }
        }
        return new Compared(
                code,
                one.map(Indicator::kind).orElse(null),
                other.map(Indicator::kind).orElse(null),
                comparable,
                years);
    }

    private static @Nullable BigDecimal planned(Optional<Indicator> indicator, int year) {
        return indicator.flatMap(one -> one.goal().plannedAt(year)).orElse(null);
    }

    /** What came of it. */
    sealed interface Comparing {

        /** Both are there. */
        record Compared(Comparison comparison) implements Comparing {}

        /** One is not. */
        record Unknown(UUID id) implements Comparing {}
    }

    /** Two plans side by side. */
    @Schema(name = "PlanComparison", description = "Two plans side by side.")
    record Comparison(
            @Schema(required = true) UUID left,
            @Schema(required = true) UUID right,
            @Schema(required = true) List<Compared> indicators) {}

    /** One indicator of both. */
    @Schema(name = "PlanComparisonIndicator", description = "One indicator of both plans, found by its code.")
    record Compared(
            @Schema(required = true, examples = "POVERTY_RATE")
            String indicator,

            @Schema(required = true, nullable = true, description = "Null when the left plan has it not.") @Nullable
            GoalKind leftKind,

            @Schema(required = true, nullable = true, description = "Null when the right plan has it not.") @Nullable
            GoalKind rightKind,

            @Schema(required = true, description = "Both have it, of one kind and by one standard.")
            boolean comparable,

            @Schema(required = true) List<Year> years) {}

    /** A year that one of them promises something for. */
    @Schema(name = "PlanComparisonYear", description = "A year that one of the plans promises something for.")
    record Year(
            @Schema(required = true, examples = "2020") int year,

            @Schema(required = true, nullable = true, examples = "4.84") @Nullable
            BigDecimal left,

            @Schema(required = true, nullable = true, examples = "4.50") @Nullable
            BigDecimal right,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "right − left; null unless they are comparable.",
                    examples = "-0.34")
            @Nullable
            BigDecimal difference) {}
}
