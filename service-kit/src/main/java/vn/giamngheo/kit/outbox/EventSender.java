package vn.giamngheo.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events to Kafka as CloudEvents 1.0 in binary mode: attributes in headers, the data as it is. */
@ApplicationScoped
@IfBuildProperty(name = "kit.outbox", stringValue = "on")
class EventSender {

    /** Well below the batch's transaction timeout: a broker that is away must not keep a transaction open for long. */
    private static final int GIVE_UP_AFTER_MILLIS = 10_000;

    private final Producer<String, String> producer;

    EventSender(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        GIVE_UP_AFTER_MILLIS / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        GIVE_UP_AFTER_MILLIS,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        GIVE_UP_AFTER_MILLIS),
                new StringSerializer(),
                new StringSerializer());
    }

    Future<RecordMetadata> send(Outbox.Entry event) {
        var message = new ProducerRecord<>(event.topic(), event.key(), event.data());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id().toString());
        header(message, "ce_type", event.type());
        header(message, "ce_source", event.source());
        header(message, "ce_subject", event.key());
        header(message, "ce_time", event.time().toString());
        header(message, "ce_dataschema", event.dataSchema());
        header(message, "ce_sequence", Long.toString(event.sequence()));
        header(message, "content-type", "application/json");
        if (event.requestId() != null) {
            header(message, "ce_requestid", event.requestId());
        }
        if (event.traceParent() != null) {
            header(message, "traceparent", event.traceParent());
        }
        return producer.send(message);
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
