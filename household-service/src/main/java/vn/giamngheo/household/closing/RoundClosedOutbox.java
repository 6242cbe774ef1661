package vn.giamngheo.household.closing;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.kit.outbox.OutboxEvent;
import vn.giamngheo.kit.time.UuidV7;

/** Puts the fact of a closing into the outbox, under the commune's code. */
@ApplicationScoped
class RoundClosedOutbox {

    private static final String TOPIC = "household.round-closed.v1";

    private final Outbox outbox;
    private final ObjectMapper json;
    private final UuidV7 ids;

    RoundClosedOutbox(Outbox outbox, ObjectMapper json, UuidV7 ids) {
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
    }

    void append(RoundClosed fact) {
        outbox.append(new OutboxEvent(
                ids.next(),
                TOPIC,
                fact.commune().code(),
                "vn.giamngheo." + TOPIC,
                "/household-service",
                "urn:giamngheo:schema:" + TOPIC,
                fact.sequence(),
                fact.closedAt(),
                text(fact)));
    }

    private String text(RoundClosed fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
