package vn.giamngheo.household.survey.events;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.outbox.Outbox;

/** Puts the fact of a completed survey into the outbox, under the household's key. */
@ApplicationScoped
public class SurveyCompletedOutbox {

    private static final String TOPIC = "household.survey-completed.v1";

    private final Outbox outbox;

    SurveyCompletedOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    public void append(SurveyCompleted fact) {
        outbox.append(TOPIC, fact.householdId().toString(), fact.sequence(), fact.completedAt(), fact);
    }
}
