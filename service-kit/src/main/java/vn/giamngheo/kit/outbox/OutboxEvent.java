package vn.giamngheo.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that is to be sent: a CloudEvent and where it goes.
 *
 * @param id the same on every retry, so that receivers recognise a repetition
 * @param topic where to send it
 * @param key what it is about; events of one key keep their order
 * @param sequence counts the events of one key, so that receivers recognise a late one
 * @param data the JSON text
 */
record OutboxEvent(
        UUID id,
        String topic,
        String key,
        String type,
        String source,
        String dataSchema,
        long sequence,
        Instant time,
        String data) {}
