package vn.giamngheo.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A test's own hand in the broker: puts events into a topic and looks what came out, as an outside tool would. */
public final class KafkaProbe {

    private final String brokers;

    public KafkaProbe(String brokers) {
        this.brokers = brokers;
    }

    /** The probe for the broker that the service under test uses. */
    public static KafkaProbe ofServiceUnderTest() {
        return new KafkaProbe(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    /** Sends a CloudEvent in binary mode and answers when the broker has it. */
    public void publish(String topic, String key, UUID id, String type, long sequence, String data) {
        var message = new ProducerRecord<>(topic, key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.EPOCH.toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    /** Sends anything at all, for instance what no producer of ours would. */
    public void publishRaw(String topic, String key, String data) {
        send(new ProducerRecord<>(topic, key, data));
    }

    /** Sends a message once more as it is, headers and all: what a retry of its producer would do. */
    public void publishAgain(ConsumerRecord<String, String> message) {
        send(new ProducerRecord<>(message.topic(), null, message.key(), message.value(), message.headers()));
    }

    /** Waits until a consumer group has committed everything that is in the topic now. */
    public void awaitConsumed(String group, String topic, Duration patience) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers));
                var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            Awaitility.await("group " + group + " to consume " + topic)
                    .atMost(patience)
                    .until(() -> {
                        var committed = admin.listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get();
                        return ends.entrySet().stream()
                                .filter(end -> end.getValue() > 0)
                                .allMatch(end -> committed.get(end.getKey()) != null
                                        && committed.get(end.getKey()).offset() >= end.getValue());
                    });
        }
    }

    /** Reads the topic from its beginning until enough messages fit, and fails when they do not come in time. */
    public List<ConsumerRecord<String, String>> await(
            String topic, Predicate<ConsumerRecord<String, String>> fits, int enough, Duration patience) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        var end = System.nanoTime() + patience.toNanos();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            while (System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (fits.test(message)) {
                        found.add(message);
                    }
                });
                if (found.size() >= enough) {
                    return found;
                }
            }
        }
        throw new AssertionError("Topic " + topic + " has " + found.size() + " fitting messages instead of " + enough
                + " after " + patience.toSeconds() + " s");
    }

    /** All that is in all topics now, the broker's own left out. */
    public List<ConsumerRecord<String, String>> everything() {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = consumer()) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** A header's text, or null when the message has none of that name. */
    public static @Nullable String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private void send(ProducerRecord<String, String> message) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var unused = producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError("The broker did not take the test's message", e.getCause());
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "probe-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "1000",
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
