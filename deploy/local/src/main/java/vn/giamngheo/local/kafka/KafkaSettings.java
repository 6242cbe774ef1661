package vn.giamngheo.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.giamngheo.local.process.Port;

/**
 * Where the broker keeps its files and on which port it listens.
 *
 * @param lasting false leaves nothing behind
 */
public record KafkaSettings(Path home, Port port, Path log, boolean lasting) {

    /** For the local stack: everything below {@code home}, kept. */
    public static KafkaSettings lasting(Path home, Port port, Path log) {
        return new KafkaSettings(home, port, log, true);
    }

    /** For tests: a temporary folder and a free port. */
    public static KafkaSettings temporary() {
        try {
            var home = Files.createTempDirectory("giamngheo-kafka-").toRealPath();
            return new KafkaSettings(home, Port.free("Kafka"), home.resolve("kafka.log"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
