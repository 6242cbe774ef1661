package vn.giamngheo.task.task.events;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;
import vn.giamngheo.task.task.LearnSurvey;

/** Hears of completed surveys. */
@ApplicationScoped
class SurveyCompletedListener {

    private final Inbox inbox;
    private final LearnSurvey learnSurvey;

    SurveyCompletedListener(Inbox inbox, LearnSurvey learnSurvey) {
        this.inbox = inbox;
        this.learnSurvey = learnSurvey;
    }

    @Incoming("survey-completed")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, SurveyCompletedPayload.class, survey -> learnSurvey.learn(survey.fact()));
    }
}
