package vn.giamngheo.task.routing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One line of the routing table; the years include both ends, and null says that no end is known.
 *
 * @param standard null for a rule under any standard
 * @param area the rule is only for communes that this code covers; null for all
 * @param followUpYears years after the year in which a household escaped, through whose end the rule still serves it
 */
record RoutingRule(
        int id,
        Trigger trigger,
        @Nullable String standard,
        String need,
        String agency,
        Set<String> classes,
        Set<String> areaTypes,
        @Nullable String area,
        int priority,
        int firstRoundYear,
        @Nullable Integer lastRoundYear,
        @Nullable Integer followUpYears,
        int acknowledgeDays,
        int completeDays,
        @Nullable String programme) {

    RoutingRule {
        classes = Set.copyOf(classes);
        areaTypes = Set.copyOf(areaTypes);
    }

    /** Whether the rule speaks about surveys of this standard and round at all. */
    boolean speaksOf(String surveyStandard, int roundYear) {
        return (standard == null || standard.equals(surveyStandard))
                && firstRoundYear <= roundYear
                && (lastRoundYear == null || roundYear <= lastRoundYear);
    }

    boolean appliesTo(HouseholdNeeds household) {
        return speaksOf(household.standard(), household.roundYear())
                && areaTypes.contains(household.areaType())
                && (area == null || household.covers().contains(area))
                && concerns(household);
    }

    private boolean concerns(HouseholdNeeds household) {
        return switch (trigger) {
            case DEPRIVATION -> household.needs().contains(need) && serves(household);
            case CAUSE -> household.causes().contains(need) && serves(household);
            case ESCAPE -> follows(household);
        };
    }

    /** Whether it is for households of this class, or for those that left it not long ago. */
    private boolean serves(HouseholdNeeds household) {
        return classes.contains(household.classification()) || follows(household);
    }

    private boolean follows(HouseholdNeeds household) {
        return followUpYears != null
                && household.escapedIn() != null
                && household.roundYear() <= household.escapedIn() + followUpYears;
    }

    /** How close the rule's area is: codes grow longer from the province down to the commune. */
    int closeness() {
        return area == null ? 0 : area.length();
    }

    WantedTask wanted(HouseholdNeeds household) {
        return new WantedTask(
                trigger,
                need,
                agency,
                id,
                priority,
                acknowledgeDays,
                completeDays,
                programme,
                follows(household) && !classes.contains(household.classification()) ? endOfFollowUp(household) : null);
    }

    private @Nullable LocalDate endOfFollowUp(HouseholdNeeds household) {
        return followUpYears == null || household.escapedIn() == null
                ? null
                : LocalDate.of(household.escapedIn() + followUpYears, Month.DECEMBER, 31);
    }
}
