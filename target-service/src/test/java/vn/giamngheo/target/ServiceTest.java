package vn.giamngheo.target;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.RecordArea;
import vn.giamngheo.testing.ApiContract;
import vn.giamngheo.testing.ContractFilter;
import vn.giamngheo.testing.RealStack;
import vn.giamngheo.testing.TestIdentity;
import vn.giamngheo.testing.Tokens;

/** The running service on real parts: an empty projection and the map of Phú Lộc before each test. */
@WithTestResource(
        value = RealStack.class,
        initArgs = @ResourceArg(name = "database", value = "target"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestIdentity.class, scope = TestResourceScope.GLOBAL)
public abstract class ServiceTest {

    protected static final String PLAN = "015e073d-2000-732f-95f4-7bee71e31fbb";
    protected static final Path CONTRACT = Path.of("openapi/target.yaml");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Inject
    protected AgroalDataSource database;

    @Inject
    RecordArea recordArea;

    @BeforeEach
    void startClean() {
        empty("household_outcome, register_entry, register_residence, closing, reopening, commune_count, stale_count,"
                + " known_standard, measurement, progress_status, stale_status, reconciliation, outbox_event, area,"
                + " area_succession, processed_event");
        sql("delete from allocation_part");
        sql("delete from indicator_target where indicator_id in (select id from indicator where plan_id <> '" + PLAN
                + "')");
        sql("delete from indicator where plan_id <> '" + PLAN + "'");
        sql("delete from plan where id <> '" + PLAN + "'");
        sql("update plan set state = 'APPROVED', version = 0, changed_at = created_at, changed_by = created_by");
        SomeAreas.ALL.forEach(recordArea::apply);
    }

    /** The workers first: they hold rows while they count. */
    protected void empty(String tables) {
        sql("""
                do $$ begin
                    perform pg_advisory_xact_lock(hashtextextended('commune-counts', 0));
                    perform pg_advisory_xact_lock(hashtextextended('progress-status', 0));
                    truncate %s;
                end $$""".formatted(tables));
    }

    protected void know(Area... areas) {
        List.of(areas).forEach(recordArea::apply);
    }

    /** Asks as somebody who may look at these areas; every answer is held against the committed document. */
    protected static Response get(Tokens caller, String path, Object... parameters) {
        return RestAssured.given()
                .filter(new ContractFilter(ApiContract.committed(CONTRACT)))
                .auth()
                .oauth2(caller.sign())
                .header("Accept-Language", "en")
                .get("/api/v1" + path, parameters);
    }

    protected static Response send(
            Tokens caller, String method, String path, @Nullable String ifMatch, @Nullable String body) {
        var request = RestAssured.given()
                .filter(new ContractFilter(ApiContract.committed(CONTRACT)))
                .auth()
                .oauth2(caller.sign())
                .header("Accept-Language", "en");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.request(method, "/api/v1" + path);
    }

    protected static Tokens districtOfficer() {
        return Tokens.of("reviewing-officer").areas("482");
    }

    protected static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    protected void sql(String statement) {
        try (var connection = database.getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    /** The rows of a query as text, columns parted by blanks. */
    protected List<String> rows(String query) {
        try (var connection = database.getConnection();
                var run = connection.createStatement();
                var result = run.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringJoiner(" ");
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
