package vn.giamngheo.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The program of the broker's own JVM: formats the storage once, then serves until it is told to stop. */
public final class KafkaNode {

    private KafkaNode() {}

    public static void main(String[] arguments) {
        var config = arguments[0];
        var storage = Path.of(arguments[1]);
        if (Files.notExists(storage.resolve("meta.properties"))) {
            format(config);
        }
        Kafka.main(new String[] {config});
    }

    private static void format(String config) {
        String[] command = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", config};
        var code = StorageTool.execute(command, System.out);
        if (code != 0) {
            System.exit(code);
        }
    }
}
