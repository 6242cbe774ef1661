package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;

/** Hears of completed surveys. */
@ApplicationScoped
class SurveyCompletedListener {

    private final Inbox inbox;
    private final RecordSurveyOutcome recordSurveyOutcome;

    SurveyCompletedListener(Inbox inbox, RecordSurveyOutcome recordSurveyOutcome) {
        this.inbox = inbox;
        this.recordSurveyOutcome = recordSurveyOutcome;
    }

    @Incoming("survey-completed")
    @Blocking(value = "events", ordered = false)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, SurveyCompletedPayload.class, payload -> recordSurveyOutcome.apply(payload.outcome()));
    }
}
