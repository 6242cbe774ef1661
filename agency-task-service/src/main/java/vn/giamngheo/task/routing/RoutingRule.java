package vn.giamngheo.task.routing;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One line of the routing table; the years include both ends, and null says that no end is known. */
record RoutingRule(
        String standard,
        String need,
        String agency,
        Set<String> classes,
        Set<String> areaTypes,
        int priority,
        int firstRoundYear,
        @Nullable Integer lastRoundYear) {

    RoutingRule {
        classes = Set.copyOf(classes);
        areaTypes = Set.copyOf(areaTypes);
    }

    /** Whether the rule speaks about surveys of this standard and round at all. */
    boolean speaksOf(String surveyStandard, int roundYear) {
        return standard.equals(surveyStandard)
                && firstRoundYear <= roundYear
                && (lastRoundYear == null || roundYear <= lastRoundYear);
    }

    boolean appliesTo(HouseholdNeeds household) {
        return speaksOf(household.standard(), household.roundYear())
                && classes.contains(household.classification())
                && areaTypes.contains(household.areaType())
                && household.needs().contains(need);
    }
}
