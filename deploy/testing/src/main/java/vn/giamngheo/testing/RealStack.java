package vn.giamngheo.testing;

import java.util.Map;
import java.util.function.Supplier;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.local.kafka.KafkaSettings;
import vn.giamngheo.local.kafka.LocalKafka;
import vn.giamngheo.local.postgres.LocalPostgres;
import vn.giamngheo.local.postgres.PostgresSettings;

/** Starts a real PostgreSQL and a real Kafka for a service's tests; the argument {@code database} names its database. */
public final class RealStack implements QuarkusTestResourceLifecycleManager {

    private String database = "test";
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        var databases = LocalPostgres.start(PostgresSettings.temporary(database));
        postgres = databases;
        var broker = withOwnClassLoader(() -> LocalKafka.start(KafkaSettings.temporary()));
        kafka = broker;
        var login = databases.database(database);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                databases.jdbcUrl(database),
                "quarkus.datasource.username",
                login.login(),
                "quarkus.datasource.password",
                login.password(),
                "kafka.bootstrap.servers",
                broker.bootstrapServers());
    }

    /** Kafka's client loads its parts by the thread's loader, and Quarkus starts resources on a thread with another one. */
    private static LocalKafka withOwnClassLoader(Supplier<LocalKafka> start) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(RealStack.class.getClassLoader());
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
