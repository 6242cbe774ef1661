package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.GoalKind;

/** What somebody writes about an indicator, before it is looked at. */
record IndicatorContent(
        String code,
        GoalKind kind,
        Measure measure,
        @Nullable String deprivation,
        @Nullable String standard,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baseline,
        @Nullable Integer whole,
        boolean watched,
        String statement,
        @Nullable String note,
        List<Target> targets) {

    IndicatorContent {
        targets = List.copyOf(targets);
    }

    /** Whether it counts the same things as another version of it. */
    boolean isCountedAs(IndicatorContent other) {
        return code.equals(other.code)
                && kind == other.kind
                && measure == other.measure
                && Objects.equals(deprivation, other.deprivation)
                && Objects.equals(standard, other.standard)
                && Objects.equals(baselineYear, other.baselineYear);
    }

    /** What is promised for a year: the cut of a path, else the figure at its end. */
    record Target(int year, BigDecimal amount) {}
}
