package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.List;

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

    /** What is promised for a year: the cut of a path, else the figure at its end. */
    record Target(int year, BigDecimal amount) {}
}
