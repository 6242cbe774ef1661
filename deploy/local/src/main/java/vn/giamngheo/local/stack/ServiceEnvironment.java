package vn.giamngheo.local.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.giamngheo.local.kafka.LocalKafka;
import vn.giamngheo.local.keycloak.LocalKeycloak;
import vn.giamngheo.local.keycloak.Realm;
import vn.giamngheo.local.postgres.LocalPostgres;

/** The settings by which a service finds the rest of the stack. */
final class ServiceEnvironment {

    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalKeycloak keycloak;

    ServiceEnvironment(LocalPostgres postgres, LocalKafka kafka, LocalKeycloak keycloak) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.keycloak = keycloak;
    }

    Map<String, String> withDatabase(String name) {
        var database = postgres.database(name);
        var environment = new HashMap<>(common());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.login());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        return environment;
    }

    @SafeVarargs
    final Map<String, String> with(Map<String, String> environment, Map<String, String>... more) {
        var all = new HashMap<>(environment);
        Stream.of(more).forEach(all::putAll);
        return all;
    }

    /** Where target-service asks for a replay, and agency-task-service for whom to visit. */
    static Map<String, String> asksHousehold(String address) {
        return Map.of("QUARKUS_REST_CLIENT_HOUSEHOLD_SERVICE_URL", address);
    }

    /** The account of its own under which a service asks another; the name is the client's in the realm. */
    Map<String, String> asItself(String client, Realm realm) {
        return Map.of(
                "QUARKUS_OIDC_CLIENT_CLIENT_ID",
                client,
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                realm.secretOf(client),
                "QUARKUS_OIDC_CLIENT_TOKEN_PATH",
                keycloak.tokenAddress());
    }

    /** Where agency-task-service keeps the files that prove reports. */
    static Map<String, String> keepsEvidence(Path state) {
        return Map.of(
                "EVIDENCE_FOLDER", state.resolve("evidence").toAbsolutePath().toString());
    }

    Map<String, String> withNeighbours(String household, String target, String agencyTask) {
        var environment = new HashMap<>(common());
        environment.put("HOUSEHOLD_SERVICE_URL", household);
        environment.put("TARGET_SERVICE_URL", target);
        environment.put("AGENCY_TASK_SERVICE_URL", agencyTask);
        // The demo data, the tests and the benches all come from one address, in one go.
        for (var caller : List.of("ADDRESS", "VISITOR", "ACCOUNT", "MACHINE")) {
            environment.put("GATEWAY_DOOR_RATES_" + caller + "_REQUESTS", "10000000");
        }
        return environment;
    }

    private Map<String, String> common() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
    }
}
