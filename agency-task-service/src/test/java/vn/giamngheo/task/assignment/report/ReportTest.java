package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static vn.giamngheo.task.assignment.PlanOfPhuLoc.ASSIGNMENTS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_HOME_AFFAIRS;

/** Begins each test without reports, and knows how to write and move one of Home Affairs'. */
abstract class ReportTest extends ServiceTest {

    static final String REPORTS = "/api/v1/reports/";
    static final String OF_ASSIGNMENT = ASSIGNMENTS + "/" + OF_HOME_AFFAIRS + "/reports";

    @Inject
    EntityManager database;

    @BeforeEach
    void beginWithoutReports() {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery("truncate report, assignment_milestone cascade")
                    .executeUpdate();
        });
    }

    /** The id of a fresh draft for the year 2017. */
    static UUID draft() {
        var id = UUID.randomUUID();
        write(HOME_AFFAIRS, body(id, 2017, "YEAR")).statusCode(201);
        return id;
    }

    static ValidatableResponse write(Tokens caller, String body) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(OF_ASSIGNMENT)
                .then();
    }

    static ValidatableResponse change(Tokens caller, UUID id, @Nullable String version, String body) {
        var request = as(caller).contentType(ContentType.JSON).body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put(REPORTS + id).then();
    }

    static ValidatableResponse move(Tokens caller, UUID id, String move, @Nullable String version) {
        var request = as(caller).contentType(ContentType.JSON);
        if (move.equals("return")) {
            request.body("{\"reason\": \"Thiếu danh sách (dữ liệu mẫu)\"}");
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.post(REPORTS + id + "/" + move).then();
    }

    static String body(UUID id, int year, String period) {
        return """
                {"id": "%s", "year": %d, "period": "%s", "text": "Đã tập huấn 171 trên 190 (dữ liệu mẫu)",
                 "figures": [{"code": "OFFICIALS_TRAINED", "value": 171.5, "unit": "người"}]}""".formatted(id, year, period);
    }
}
