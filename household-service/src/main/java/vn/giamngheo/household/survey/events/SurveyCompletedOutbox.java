package vn.giamngheo.household.survey.events;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.kit.outbox.OutboxEvent;
import vn.giamngheo.kit.time.UuidV7;

/** Puts the fact of a completed survey into the outbox, under the household's key. */
@ApplicationScoped
public class SurveyCompletedOutbox {

    private static final String TOPIC = "household.survey-completed.v1";

    private final Outbox outbox;
    private final ObjectMapper json;
    private final UuidV7 ids;

    SurveyCompletedOutbox(Outbox outbox, ObjectMapper json, UuidV7 ids) {
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
    }

    public void append(SurveyCompleted fact) {
        outbox.append(new OutboxEvent(
                ids.next(),
                TOPIC,
                fact.householdId().toString(),
                "vn.giamngheo." + TOPIC,
                "/household-service",
                "urn:giamngheo:schema:" + TOPIC,
                fact.sequence(),
                fact.completedAt(),
                text(fact)));
    }

    private String text(SurveyCompleted fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
