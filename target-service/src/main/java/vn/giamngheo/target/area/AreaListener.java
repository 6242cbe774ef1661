package vn.giamngheo.target.area;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;

/** Hears of new and changed areas. */
@ApplicationScoped
class AreaListener {

    private final Inbox inbox;
    private final RecordArea recordArea;

    AreaListener(Inbox inbox, RecordArea recordArea) {
        this.inbox = inbox;
        this.recordArea = recordArea;
    }

    @Incoming("area")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, AreaPayload.class, payload -> recordArea.apply(payload.area()));
    }
}
