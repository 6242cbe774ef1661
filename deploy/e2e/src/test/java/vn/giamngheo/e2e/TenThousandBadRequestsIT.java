package vn.giamngheo.e2e;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningStack.class)
class TenThousandBadRequestsIT {

    private static final int REQUESTS = 10_000;
    private static final int AT_ONCE = 8;
    private static final long SEED = 20_261_125;

    /** Everything that a service keeps; its own bookkeeping of jobs and migrations aside. */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and table_name not in ('flyway_schema_history', 'person_read', 'visit_read', 'identity_rotation')
            order by table_name""";

    private static final String CONTENT =
            "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from \"%s\" t";

    @Test
    void noneIsAnsweredByAFaultOfOursAndNoneChangesAnything(Suite suite)
            throws ExecutionException, InterruptedException, SQLException {
        suite.awaitCounted();
        var before = content(suite);
        var requests = requests(suite);

        var answers = send(requests);

        assertThat(answers.stream().filter(answer -> answer.status() >= 500 || answer.status() < 400))
                .as("of %s", counts(answers))
                .isEmpty();
        assertThat(content(suite)).isEqualTo(before);
    }

    private record Answer(int status, String request, String body) {}

    private static List<HttpRequest> requests(Suite suite) {
        var door = suite.stack().gateway().address();
        var document = suite.anonymous()
                .queryParam("format", "json")
                .get("/docs/openapi")
                .asString();
        var tokens = Stream.of(Suite.OFFICER, Suite.REVIEWER, Suite.HEALTH_OFFICER, "auditor")
                .map(suite::token)
                .toList();
        var bad = new BadRequests(document, door, tokens, SEED);
        return IntStream.range(0, REQUESTS).mapToObj(number -> bad.next()).toList();
    }

    private static List<Answer> send(List<HttpRequest> requests) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE);
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var sent = new ArrayList<Future<Answer>>();
            for (var request : requests) {
                sent.add(threads.submit(() -> answer(http, request)));
            }
            var answers = new ArrayList<Answer>();
            for (var one : sent) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static Answer answer(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), request.method() + " " + request.uri(), answer.body());
    }

    private static Map<Integer, Integer> counts(List<Answer> answers) {
        var counts = new TreeMap<Integer, Integer>();
        answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
        return counts;
    }

    /** How many rows each table of each service has, and a checksum of what stands in them. */
    private static Map<String, String> content(Suite suite) throws SQLException {
        var content = new TreeMap<String, String>();
        for (var database : List.of("household", "target", "agency_task")) {
            try (var connection = suite.connection(database);
                    var statement = connection.createStatement()) {
                var tables = new ArrayList<String>();
                try (var names = statement.executeQuery(TABLES)) {
                    while (names.next()) {
                        tables.add(names.getString(1));
                    }
                }
                for (var table : tables) {
                    try (var rows = statement.executeQuery(CONTENT.formatted(table))) {
                        rows.next();
                        content.put(database + "." + table, rows.getString(1));
                    }
                }
            }
        }
        return content;
    }
}
