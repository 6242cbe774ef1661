package vn.giamngheo.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.process.Launch;
import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.process.PartProcess;
import vn.giamngheo.local.process.Port;
import vn.giamngheo.local.process.Signal;
import vn.giamngheo.local.process.Watchdog;

/** A single Kafka node (KRaft) on 127.0.0.1, in its own JVM so that its libraries meet nobody else's. */
public final class LocalKafka implements Part {

    // A broker that was killed is taken for alive by its own controller for some nine seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaSettings settings;
    private final PartProcess process;
    private final Topics topics;
    private final Path storage;
    private final Path config;
    private final Path logging;

    public LocalKafka(KafkaSettings settings) {
        this.settings = settings;
        this.process = new PartProcess("Kafka", settings.home());
        this.storage = settings.home().resolve("data");
        this.config = settings.home().resolve("kafka.properties");
        this.logging = settings.home().resolve("logging.properties");
        this.topics = new Topics(bootstrapServers(settings));
    }

    /** A started broker with the suite's topics. */
    public static LocalKafka start(KafkaSettings settings) {
        var kafka = new LocalKafka(settings);
        kafka.start();
        return kafka;
    }

    @Override
    public void start() {
        if (!settings.lasting()) {
            Watchdog.ofThisJvm().removeAtEnd(settings.home());
        }
        process.ensure(launch(), this::prepare, this::healthy, PATIENCE);
        topics.ensure();
    }

    public String bootstrapServers() {
        return bootstrapServers(settings);
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Port port() {
        return settings.port();
    }

    @Override
    public String address() {
        return bootstrapServers();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.find();
    }

    @Override
    public boolean healthy() {
        return settings.port().isAnswered() && topics.brokerAnswers();
    }

    @Override
    public void close() {
        process.stop(settings.lasting() ? Signal.TERM : Signal.KILL);
        if (!settings.lasting()) {
            removeFiles();
        }
    }

    private static String bootstrapServers(KafkaSettings settings) {
        return "127.0.0.1:" + settings.port().number();
    }

    private Launch launch() {
        var command = List.of(
                Launch.java(),
                process.mark(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + logging,
                KafkaNode.class.getName(),
                config.toString(),
                storage.toString(),
                Integer.toString(settings.port().number()));
        // The class path goes by the environment: a long command line would hide the mark from those who look for it.
        var environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        return new Launch(command, environment, settings.home(), settings.log());
    }

    private void prepare() {
        settings.port().requireFree();
        write(config, KafkaConfig.of(settings.port(), settings.port().freeBeside("Kafka controller"), storage));
        write(logging, KafkaConfig.logging());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeFiles() {
        try {
            Folders.delete(settings.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
