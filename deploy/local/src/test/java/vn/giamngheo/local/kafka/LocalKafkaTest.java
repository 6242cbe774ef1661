package vn.giamngheo.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalKafkaTest {

    private static LocalKafka kafka;

    @BeforeAll
    static void start() {
        kafka = LocalKafka.start(KafkaSettings.temporary());
    }

    @AfterAll
    static void stop() {
        kafka.close();
        assertThat(kafka.process()).isEmpty();
    }

    @Test
    void theAreaTopicIsCompacted() throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, "household.area.v1");
        try (var admin = Admin.create(broker())) {
            var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void factsAreKeptForEver() throws ExecutionException, InterruptedException {
        var topics = Stream.of(
                        "household.survey-completed.v1",
                        "household.round-closed.v1",
                        "household.round-reopened.v1",
                        "target.progress-changed.v1",
                        "agency-task.task-closed.v1")
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        try (var admin = Admin.create(broker())) {
            var configs = admin.describeConfigs(topics).all().get();
            assertThat(configs)
                    .hasSize(topics.size())
                    .allSatisfy((topic, config) -> assertThat(
                                    config.get("retention.ms").value())
                            .as(topic.name())
                            .isEqualTo("-1"));
        }
    }

    @Test
    void deliversWhatWasSent() throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>("letters", "key", "xin chào"))
                            .get()
                            .hasOffset())
                    .isTrue();
        }
        var reading = Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("letters"));
            var records = consumer.poll(Duration.ofSeconds(20));
            assertThat(records).extracting(letter -> letter.value()).containsExactly("xin chào");
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
