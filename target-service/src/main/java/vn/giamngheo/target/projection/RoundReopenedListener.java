package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;

/** Hears of communes that opened their lists again. */
@ApplicationScoped
class RoundReopenedListener {

    private final Inbox inbox;
    private final RecordClosing recordClosing;

    RoundReopenedListener(Inbox inbox, RecordClosing recordClosing) {
        this.inbox = inbox;
        this.recordClosing = recordClosing;
    }

    @Incoming("round-reopened")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, RoundReopenedPayload.class, payload -> recordClosing.apply(payload.reopening()));
    }
}
