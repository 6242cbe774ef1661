package vn.giamngheo.task.task.events;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;
import vn.giamngheo.task.task.ReconcileTasks;

/** Hears of completed surveys. */
@ApplicationScoped
class SurveyCompletedListener {

    private final Inbox inbox;
    private final ReconcileTasks reconcile;

    SurveyCompletedListener(Inbox inbox, ReconcileTasks reconcile) {
        this.inbox = inbox;
        this.reconcile = reconcile;
    }

    @Incoming("survey-completed")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, SurveyCompletedPayload.class, survey -> reconcile.apply(survey.fact()));
    }
}
