package vn.giamngheo.task.task;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.area.FindCover;
import vn.giamngheo.task.routing.HouseholdNeeds;
import vn.giamngheo.task.routing.RouteNeeds;
import vn.giamngheo.task.task.model.CurrentNeeds;
import vn.giamngheo.task.task.model.CurrentNeeds.RoutedFact;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.store.SurveyFacts;

/** Tells what a household needs now, by all that its surveys have said. */
@ApplicationScoped
class LearnNeeds {

    private final SurveyFacts facts;
    private final RouteNeeds routeNeeds;
    private final FindCover findCover;

    LearnNeeds(SurveyFacts facts, RouteNeeds routeNeeds, FindCover findCover) {
        this.facts = facts;
        this.routeNeeds = routeNeeds;
        this.findCover = findCover;
    }

    /** Empty while no survey of the household is known. */
    @Transactional
    Optional<CurrentNeeds> of(UUID household) {
        var known = facts.of(household);
        return known.stream()
                .max(Comparator.comparingInt(SurveyFact::roundYear))
                .map(latest -> CurrentNeeds.of(known.stream()
                        .filter(fact -> fact.roundYear() == latest.roundYear())
                        .map(fact -> new RoutedFact(fact, routeNeeds.route(needs(fact, escapedIn(known)))))
                        .toList()));
    }

    private HouseholdNeeds needs(SurveyFact fact, @Nullable Integer escapedIn) {
        return new HouseholdNeeds(
                fact.standard(),
                fact.roundYear(),
                fact.areaType(),
                fact.classification(),
                fact.needs(),
                fact.causes(),
                escapedIn,
                findCover.of(fact.commune().code(), fact.commune().validFrom()));
    }

    /** The round in which the household last left the poor; null if it has been poor since. */
    private static @Nullable Integer escapedIn(List<SurveyFact> known) {
        var escaped = latestRound(known.stream().filter(SurveyFact::escaped).toList());
        var poor = latestRound(known.stream().filter(SurveyFact::poor).toList());
        return escaped == null || (poor != null && poor >= escaped) ? null : escaped;
    }

    private static @Nullable Integer latestRound(List<SurveyFact> facts) {
        return facts.stream()
                .map(SurveyFact::roundYear)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
