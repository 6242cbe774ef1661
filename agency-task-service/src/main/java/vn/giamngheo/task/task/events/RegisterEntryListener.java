package vn.giamngheo.task.task.events;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;
import vn.giamngheo.task.task.LearnPlace;

/** Hears of households that move or leave the register. */
@ApplicationScoped
class RegisterEntryListener {

    private final Inbox inbox;
    private final LearnPlace learnPlace;

    RegisterEntryListener(Inbox inbox, LearnPlace learnPlace) {
        this.inbox = inbox;
        this.learnPlace = learnPlace;
    }

    @Incoming("register-entry")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, RegisterEntryPayload.class, entry -> learnPlace.learn(entry.place()));
    }
}
