package vn.giamngheo.task.routing;

import java.util.Set;

/** What routing must know of a household's survey: the needs, and what decides who answers for them. */
public record HouseholdNeeds(
        String standard, int roundYear, String areaType, String classification, Set<String> needs) {

    public HouseholdNeeds {
        needs = Set.copyOf(needs);
    }
}
