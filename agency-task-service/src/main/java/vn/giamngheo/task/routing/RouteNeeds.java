package vn.giamngheo.task.routing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Finds the agencies that answer for a household's needs, by the rules valid in the round's year. */
@ApplicationScoped
public class RouteNeeds {

    private static final Logger LOG = Logger.getLogger(RouteNeeds.class);

    private final RoutingRules rules;
    private final Set<String> saidBefore = ConcurrentHashMap.newKeySet();

    RouteNeeds(RoutingRules rules) {
        this.rules = rules;
    }

    public Routed route(HouseholdNeeds household) {
        var ofStandard = rules.of(household.standard());
        var gaps = rules.gapsOf(household.standard());
        var routed = Routing.route(household, ofStandard, gaps);
        if (routed.eligible() || !routed.ruled()) {
            warnOfGaps(household, routed, gaps);
        }
        return routed;
    }

    /** A need that nobody answers for must be somebody's decision; where it is none, the operator hears of it, once. */
    private void warnOfGaps(HouseholdNeeds household, Routed routed, Set<String> decided) {
        var answered = routed.wanted().stream().map(WantedTask::need).collect(Collectors.toSet());
        if (answered.containsAll(household.needs())) {
            return;
        }
        for (var need : household.needs()) {
            if (!answered.contains(need) && !decided.contains(need)) {
                var gap = "No rule routes %s of %s for a %s household (%s) in the round of %d"
                        .formatted(
                                need,
                                household.standard(),
                                household.classification(),
                                household.areaType(),
                                household.roundYear());
                if (saidBefore.add(gap)) {
                    LOG.warn(gap);
                }
            }
        }
    }
}
