package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/**
 * Runs after all other classes: nothing that names a person of this run may have got anywhere but into the register.
 * Traces are not recorded, so there are none to look through.
 */
@ExtendWith(RunningStack.class)
@Order(Integer.MAX_VALUE)
class PersonalDataIT {

    private static final String NAME = "Phan Thị Kín Đáo";
    private static final String NUMBER = "046177998877";
    private static final String ADDRESS = "Kiệt 77 hẻm Chưa Ai Biết";
    private static final String BIRTH = "1977-03-29";

    /** Shorter names would be found in words that name nobody. */
    private static final int SHORTEST = 8;

    @Test
    void noNameAndNoNumberIsAnywhereButInTheRegister(Suite suite) throws SQLException, IOException {
        liveALife(suite);
        suite.awaitCounted();
        var secrets = secrets(suite);

        var leaks = new ArrayList<String>();
        logs(suite).forEach(log -> look(secrets, log.toString(), read(log), leaks));
        suite.kafka().everything().forEach(message -> {
            look(secrets, "topic " + message.topic(), message.key() + " " + message.value(), leaks);
            message.headers()
                    .forEach(header -> look(
                            secrets,
                            "header " + header.key() + " in " + message.topic(),
                            new String(header.value(), StandardCharsets.UTF_8),
                            leaks));
        });
        suite.stack()
                .services()
                .forEach(service -> look(
                        secrets,
                        "metrics of " + service.name(),
                        given().get(service.address() + "/q/metrics").asString(),
                        leaks));
        for (var database : List.of("target", "agency_task")) {
            lookThrough(suite, database, secrets, leaks);
        }

        assertThat(secrets).contains(NAME, NUMBER, ADDRESS);
        assertThat(leaks).isEmpty();
    }

    /** No parameter of an address takes a name, a number or a day of birth: addresses end in everybody's logs. */
    @Test
    void nothingAboutAPersonIsAskedForInAnAddress(Suite suite) {
        var document = suite.anonymous().queryParam("format", "json").get("/docs/openapi");

        List<String> parameters = document.path(
                "paths.collectMany { it.value.values().collectMany { op -> op instanceof Map ? (op.parameters ?: []) : [] } }"
                        + ".findAll { it.in == 'query' || it.in == 'path' }.name.unique()");

        assertThat(parameters)
                .isNotEmpty()
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(name|identity|birth|phone|address|ethnic).*"));
    }

    /** Everything that can be done with a person's data, and much that cannot. */
    private static void liveALife(Suite suite) {
        suite.round(2016, "VN-2016");
        var household = UUID.randomUUID();
        var body = """
                {"id": "%1$s", "code": "E2E-%1$s", "communeCode": "20107", "registeredOn": "2016-06-01", "synthetic": true,
                 "address": "%2$s",
                 "members": [{"fullName": "%3$s", "sex": "FEMALE", "birthDate": "%4$s", "relation": "HEAD",
                              "identityNumber": "%5$s", "healthInsurance": false}]}""".formatted(household, ADDRESS, NAME, BIRTH, NUMBER);
        suite.as(Suite.OFFICER).body(body).post("/api/v1/households").then().statusCode(201);
        // The same again, and in ways that are refused: what is refused is what tends to be logged.
        suite.as(Suite.OFFICER).body(body).post("/api/v1/households").then().statusCode(200);
        for (var wrong : List.of(
                body.replace("\"address\"", "\"adress\""),
                body.replace("\"FEMALE\"", "\"" + NAME + "\""),
                body.replace("\"" + BIRTH + "\"", "\"" + NUMBER + "\""),
                body.replace(household.toString(), UUID.randomUUID().toString()).replace("20107", NAME),
                body.substring(0, body.length() - 3),
                body.replace("false", "\"" + NAME + "\""))) {
            suite.as(Suite.OFFICER)
                    .body(wrong)
                    .post("/api/v1/households")
                    .then()
                    .statusCode(greaterThanOrEqualTo(400));
        }
        suite.as(Suite.OFFICER)
                .body("{\"identityNumber\": \"" + NUMBER + "\"}")
                .post("/api/v1/household-searches")
                .then()
                .statusCode(200);
        suite.surveyed(household, 2016, 500_000, "SANITATION");
        suite.as(Suite.OFFICER)
                .get("/api/v1/households/{id}/history", household)
                .then()
                .statusCode(200);
    }

    /** Names, addresses and days of birth of everybody whom this run has registered, and the number above. */
    private static Set<String> secrets(Suite suite) throws SQLException {
        var secrets = new HashSet<String>(Set.of(NUMBER));
        try (var connection = suite.connection("household");
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select full_name from member union select address from household where address is not null""")) {
            while (found.next()) {
                var secret = Objects.requireNonNull(found.getString(1));
                if (secret.length() >= SHORTEST) {
                    secrets.add(secret);
                }
            }
        }
        return secrets;
    }

    private static List<Path> logs(Suite suite) throws IOException {
        try (Stream<Path> files = Files.walk(suite.stack().settings().logs())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void lookThrough(Suite suite, String database, Set<String> secrets, List<String> leaks)
            throws SQLException {
        try (var connection = suite.connection(database);
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select t::text from \"" + table + "\" t")) {
                    while (rows.next()) {
                        look(secrets, database + "." + table, rows.getString(1), leaks);
                    }
                }
            }
        }
    }

    private static void look(Set<String> secrets, String place, String text, List<String> leaks) {
        secrets.stream().filter(text::contains).forEach(secret -> leaks.add(place + " tells \"" + secret + "\""));
    }
}
