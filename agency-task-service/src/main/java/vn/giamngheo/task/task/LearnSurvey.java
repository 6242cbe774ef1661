package vn.giamngheo.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.store.SurveyFacts;

/** Takes in what a survey found, and brings the household's tasks in line with it. */
@ApplicationScoped
public class LearnSurvey {

    private final SurveyFacts facts;
    private final ReconcileTasks reconcile;

    LearnSurvey(SurveyFacts facts, ReconcileTasks reconcile) {
        this.facts = facts;
        this.reconcile = reconcile;
    }

    /** Changes nothing when a later fact of the same round and standard is known already. */
    @Transactional
    public void learn(SurveyFact fact) {
        facts.takeTurns(fact.householdId());
        if (facts.keep(fact)) {
            reconcile.of(fact.householdId());
        }
    }
}
