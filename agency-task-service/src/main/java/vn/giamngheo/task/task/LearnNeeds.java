package vn.giamngheo.task.task;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.routing.RouteNeeds;
import vn.giamngheo.task.task.model.CurrentNeeds;
import vn.giamngheo.task.task.model.CurrentNeeds.RoutedFact;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.store.SurveyFacts;

/** Takes in what a survey found and tells what the household needs now. */
@ApplicationScoped
class LearnNeeds {

    private final SurveyFacts facts;
    private final RouteNeeds routeNeeds;

    LearnNeeds(SurveyFacts facts, RouteNeeds routeNeeds) {
        this.facts = facts;
        this.routeNeeds = routeNeeds;
    }

    /** Empty when a later fact of the same round and standard is known already. */
    @Transactional
    Optional<CurrentNeeds> from(SurveyFact fact) {
        facts.takeTurns(fact.householdId());
        if (!facts.keep(fact)) {
            return Optional.empty();
        }
        return Optional.of(CurrentNeeds.of(facts.ofLatestRound(fact.householdId()).stream()
                .map(known -> new RoutedFact(known, routeNeeds.route(known.asNeeds())))
                .toList()));
    }
}
