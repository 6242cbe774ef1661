package vn.giamngheo.task.routing.rulebook;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;

/**
 * Which rules somebody wants to see; null leaves a field open.
 *
 * @param standard also finds the rules under any standard
 * @param year a year for which the rule holds
 */
record RuleFilter(
        @Nullable String standard,
        @Nullable String need,
        @Nullable String agency,
        @Nullable Trigger trigger,
        @Nullable Integer year) {}
