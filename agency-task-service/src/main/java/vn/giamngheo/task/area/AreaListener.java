package vn.giamngheo.task.area;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;

/** Keeps the copy of the areas up to date with household-service. */
@ApplicationScoped
class AreaListener {

    private final Inbox inbox;
    private final RecordArea record;

    AreaListener(Inbox inbox, RecordArea record) {
        this.inbox = inbox;
        this.record = record;
    }

    @Incoming("area")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, AreaPayload.class, record::apply);
    }
}
