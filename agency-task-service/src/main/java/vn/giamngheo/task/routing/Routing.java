package vn.giamngheo.task.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pure function from a household's needs and the rules to the tasks they call for. */
final class Routing {

    private Routing() {}

    /** @param gaps indicators that the standard measures and nobody answers for */
    static Routed route(HouseholdNeeds household, Collection<RoutingRule> rules, Set<String> gaps) {
        var ofDeprivations = rules.stream()
                .filter(rule -> rule.trigger() == Trigger.DEPRIVATION)
                .filter(rule -> rule.speaksOf(household.standard(), household.roundYear()))
                .toList();
        return new Routed(
                !ofDeprivations.isEmpty(),
                ofDeprivations.stream().anyMatch(rule -> rule.classes().contains(household.classification())),
                wanted(household, rules),
                Stream.concat(
                                rules.stream()
                                        .filter(rule -> rule.trigger() == Trigger.DEPRIVATION)
                                        .map(RoutingRule::need),
                                gaps.stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<WantedTask> wanted(HouseholdNeeds household, Collection<RoutingRule> rules) {
        var byNeed = rules.stream()
                .filter(rule -> rule.appliesTo(household))
                .collect(Collectors.groupingBy(rule -> rule.trigger() + ":" + rule.need()));
        // Should two rules send one need to one agency, the more pressing one counts.
        return byNeed.values().stream()
                .flatMap(Routing::closest)
                .map(rule -> rule.wanted(household))
                .collect(Collectors.toMap(
                        task -> task.need() + '@' + task.agency(),
                        Function.identity(),
                        BinaryOperator.minBy(
                                Comparator.comparingInt(WantedTask::priority).thenComparingInt(WantedTask::rule))))
                .values()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A commune's own rules for a need stand in place of the district's, and these in place of everybody's. */
    private static Stream<RoutingRule> closest(List<RoutingRule> rules) {
        var closest = rules.stream().mapToInt(RoutingRule::closeness).max().orElse(0);
        return rules.stream().filter(rule -> rule.closeness() == closest);
    }
}
