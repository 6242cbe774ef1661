package vn.giamngheo.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.task.model.HouseholdPlace;
import vn.giamngheo.task.task.store.HouseholdPlaces;
import vn.giamngheo.task.task.store.SurveyFacts;

/** Takes in where a household lives, or that it is gone, and lets its tasks follow. */
@ApplicationScoped
public class LearnPlace {

    private final SurveyFacts facts;
    private final HouseholdPlaces places;
    private final ReconcileTasks reconcile;

    LearnPlace(SurveyFacts facts, HouseholdPlaces places, ReconcileTasks reconcile) {
        this.facts = facts;
        this.places = places;
        this.reconcile = reconcile;
    }

    /** Changes nothing when a later word about the household is known already. */
    @Transactional
    public void learn(HouseholdPlace place) {
        facts.takeTurns(place.householdId());
        if (places.keep(place)) {
            reconcile.of(place.householdId());
        }
    }
}
