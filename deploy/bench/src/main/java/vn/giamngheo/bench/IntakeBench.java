package vn.giamngheo.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.giamngheo.local.stack.LocalStack;

/**
 * How fast target-service takes completed surveys in, beside the same rows written straight into its database. The other
 * listener is stopped meanwhile: it would share the machine.
 */
final class IntakeBench {

    private static final String TOPIC = "household.survey-completed.v1";
    private static final String GROUP = "target-service";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long PAUSE_MILLIS = 100;
    private static final long HOUSEHOLDS_SEED = 2015;
    private static final long MESSAGES_SEED = 2020;
    private static final String DATA = """
            {"surveyId": "%1$s", "householdId": "%1$s", "sequence": 1, "surveyRevision": 1, "roundYear": %2$d,
             "standard": "%3$s", "commune": {"code": "%4$s", "validFrom": "2015-01-01"}, "villageCode": null,
             "areaType": "RURAL", "members": 4, "membersWithoutInsurance": 1, "classification": "%5$s",
             "povertyType": null, "previousClassification": null, "movement": "FIRST_CLASSIFIED",
             "deprivations": ["SANITATION"], "incomePerHead": 650000, "incomeScore": null, "deprivationScore": 20,
             "groups": [], "femaleHead": false, "causes": [], "synthetic": true, "completedAt": "2020-12-01T08:00:00Z"}""";

    private final LocalStack stack;
    private final SyntheticTargets targets;

    IntakeBench(LocalStack stack, SyntheticTargets targets) {
        this.stack = stack;
        this.targets = targets;
    }

    void run(int events) throws SQLException, InterruptedException, ExecutionException {
        stack.agencyTask().close();
        var raw = targets.writeStraight(events);
        var broker = Map.<String, Object>of("bootstrap.servers", stack.kafka().bootstrapServers());
        var start = System.nanoTime();
        send(broker, events);
        var sent = seconds(start);
        awaitNoLag(broker);
        var taken = seconds(start);
        targets.awaitCounted(PATIENCE);
        var counted = seconds(start);
        System.out.printf("%n%-52s %10s %12s%n", events + " completed surveys", "seconds", "events/s");
        line("written straight, batches of 1000", raw, events);
        line("taken in from the broker, lag zero", taken, events);
        line("… and every sum up to date", counted, events);
        System.out.printf(
                "%n{\"events\":%d,\"sent\":%.1f,\"straight\":%.1f,\"taken\":%.1f,\"counted\":%.1f,\"ratio\":%.1f}%n",
                events, sent, raw, taken, counted, taken / raw);
    }

    private static void line(String what, double seconds, int events) {
        System.out.printf("%-52s %10.1f %12.0f%n", what, seconds, events / seconds);
    }

    private static void send(Map<String, Object> broker, int events) {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            var households = new SameIds(HOUSEHOLDS_SEED);
            var messages = new SameIds(MESSAGES_SEED);
            for (var i = 0; i < events; i++) {
                var household = households.next().toString();
                var data = DATA.formatted(
                        household,
                        SyntheticTargets.FIRST_YEAR + SyntheticTargets.YEARS - 1,
                        SyntheticTargets.STANDARD,
                        SyntheticTargets.commune(i),
                        i % 10 == 0 ? "POOR" : "ABOVE_AVERAGE");
                var message = new ProducerRecord<>(TOPIC, household, data);
                headers(messages.next().toString(), household)
                        .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                var unused = producer.send(message);
            }
            producer.flush();
        }
    }

    private static Map<String, String> headers(String id, String household) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                "vn.giamngheo." + TOPIC,
                "ce_source",
                "/bench",
                "ce_subject",
                household,
                "ce_time",
                Instant.EPOCH.toString(),
                "ce_sequence",
                "1",
                "content-type",
                "application/json");
    }

    private static void awaitNoLag(Map<String, Object> broker) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var admin = Admin.create(broker)) {
            while (lag(admin) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The lag did not go to zero: " + lag(admin));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static long lag(Admin admin) throws InterruptedException, ExecutionException {
        List<TopicPartition> partitions = new ArrayList<>();
        var described =
                admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
        described.partitions().forEach(one -> partitions.add(new TopicPartition(TOPIC, one.partition())));
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        var lag = 0L;
        for (var partition : partitions) {
            var last = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            var done = committed.get(partition);
            lag += last - (done == null ? 0 : done.offset());
        }
        return lag;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
