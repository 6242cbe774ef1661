package vn.giamngheo.task.routing;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What routing must know of a household's survey: the needs, and what decides who answers for them.
 *
 * @param needs the deprivations: indicator codes of the standard
 * @param escapedIn the round in which the household left the poor, unless it is poor again or never was
 * @param covers the codes of the areas that its commune belongs to
 */
public record HouseholdNeeds(
        String standard,
        int roundYear,
        String areaType,
        String classification,
        Set<String> needs,
        Set<String> causes,
        @Nullable Integer escapedIn,
        Set<String> covers) {

    public HouseholdNeeds {
        needs = Set.copyOf(needs);
        causes = Set.copyOf(causes);
        covers = Set.copyOf(covers);
    }
}
