package vn.giamngheo.task.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pure function from a household's needs and the rules to the tasks they call for. */
final class Routing {

    private Routing() {}

    static Routed route(HouseholdNeeds household, Collection<RoutingRule> rules) {
        var speaking = rules.stream()
                .filter(rule -> rule.speaksOf(household.standard(), household.roundYear()))
                .toList();
        // Should two rules send one need to one agency, the more pressing one counts.
        var wanted = speaking.stream()
                .filter(rule -> rule.appliesTo(household))
                .map(rule -> new WantedTask(rule.need(), rule.agency(), rule.priority()))
                .collect(Collectors.toMap(
                        task -> task.need() + '@' + task.agency(),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparingInt(WantedTask::priority))))
                .values();
        return new Routed(
                !speaking.isEmpty(),
                speaking.stream().anyMatch(rule -> rule.classes().contains(household.classification())),
                wanted.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
