package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.giamngheo.kit.inbox.Inbox;

/** Hears of households that come to the register, move or leave it. */
@ApplicationScoped
class RegisterEntryListener {

    private final Inbox inbox;
    private final RecordRegisterEntry recordRegisterEntry;

    RegisterEntryListener(Inbox inbox, RecordRegisterEntry recordRegisterEntry) {
        this.inbox = inbox;
        this.recordRegisterEntry = recordRegisterEntry;
    }

    @Incoming("register-entry")
    @Blocking(value = "events", ordered = false)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, RegisterEntryPayload.class, payload -> recordRegisterEntry.apply(payload.entry()));
    }
}
