package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.evidence.FileStore;
import vn.giamngheo.task.evidence.Samples;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HEALTH;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.LABOUR;

@QuarkusTest
class EvidenceResourceTest extends ReportTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** As browsers send them. */
    private static final RestAssuredConfig NAMES_IN_UTF_8 = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532));

    @Inject
    FileStore.User user;

    @Test
    void aFileIsAddedAndReadBackByWhoReadsTheReport() {
        var report = draft();
        String id = add(HOME_AFFAIRS, report, "Danh sách lớp.pdf", "application/pdf", Samples.PDF)
                .statusCode(201)
                .header("Location", containsString(REPORTS + report + "/evidence/"))
                .body("fileName", equalTo("Danh sách lớp.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(Samples.PDF.length))
                .body("addedBy", equalTo("officer-of-HOME_AFFAIRS"))
                .extract()
                .path("id");

        String hash = as(LABOUR)
                .get(REPORTS + report)
                .then()
                .header("ETag", not(equalTo("\"0\"")))
                .body("evidence.id", contains(id))
                .extract()
                .path("evidence[0].sha256");
        var read = as(Tokens.of("auditor").areas("482"))
                .get(REPORTS + report + "/evidence/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + hash + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Length", Integer.toString(Samples.PDF.length))
                .header("Content-Disposition", endsWith("filename*=UTF-8''Danh%20s%C3%A1ch%20l%E1%BB%9Bp.pdf"))
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(Samples.PDF);
    }

    @Test
    void documentsAndSheetsAreTakenToo() {
        var report = draft();
        add(HOME_AFFAIRS, report, "a.docx", "application/octet-stream", Samples.DOCX)
                .statusCode(201);
        add(HOME_AFFAIRS, report, "b.xlsx", "application/octet-stream", Samples.XLSX)
                .statusCode(201)
                .body("mediaType", containsString("spreadsheetml.sheet"));
        as(HOME_AFFAIRS).get(REPORTS + report).then().body("evidence.fileName", contains("a.docx", "b.xlsx"));
    }

    @Test
    void aDescriptionThatTheDatabaseDoesNotTakeIsRefused() {
        as(HOME_AFFAIRS)
                .config(NAMES_IN_UTF_8)
                .multiPart("description", "a\u0000b")
                .multiPart("file", "a.pdf", Samples.PDF, "application/pdf")
                .post(REPORTS + draft() + "/evidence")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("description"));
    }

    @Test
    void aFileThatLiesIsRefused() {
        var report = draft();
        add(HOME_AFFAIRS, report, "report.pdf", "application/pdf", Samples.HTML)
                .statusCode(415)
                .body("type", equalTo("urn:giamngheo:problem:evidence-type-mismatch"))
                .body("detail", containsString("text/html"));
        add(HOME_AFFAIRS, report, "page.html", "text/html", Samples.HTML)
                .statusCode(415)
                .body("type", equalTo("urn:giamngheo:problem:evidence-type-not-allowed"));
        as(HOME_AFFAIRS)
                .get(REPORTS + report)
                .then()
                .body("evidence", hasSize(0))
                .header("ETag", "\"0\"");
    }

    @Test
    void anEmptyOneAMissingOneAndATooLargeOneAreRefused() {
        var report = draft();
        add(HOME_AFFAIRS, report, "a.pdf", "application/pdf", new byte[0])
                .statusCode(400)
                .body("errors.pointer", contains("file"));
        as(HOME_AFFAIRS)
                .multiPart("description", "no file")
                .post(REPORTS + report + "/evidence")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NotNull"));
        add(HOME_AFFAIRS, report, "a.pdf", "application/pdf", pdfOf(20 * MEGABYTE + 1))
                .statusCode(413)
                .body("type", equalTo("urn:giamngheo:problem:evidence-too-large"));
        add(HOME_AFFAIRS, report, "a.pdf", "application/pdf", pdfOf(20 * MEGABYTE))
                .statusCode(201);
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() {
        var report = draft();
        var id = UUID.randomUUID();
        add(HOME_AFFAIRS, report, id, Samples.PDF).statusCode(201);
        add(HOME_AFFAIRS, report, id, Samples.PDF).statusCode(200).body("id", equalTo(id.toString()));
        add(HOME_AFFAIRS, report, id, pdfOf(100))
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:evidence-id-taken"));
        as(HOME_AFFAIRS).get(REPORTS + report).then().body("evidence", hasSize(1));
    }

    @Test
    void thereAreTwentyAtMost() {
        var report = draft();
        for (var i = 0; i < 20; i++) {
            add(HOME_AFFAIRS, report, "a.png", "image/png", Samples.PNG).statusCode(201);
        }
        add(HOME_AFFAIRS, report, "a.png", "image/png", Samples.PNG)
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:evidence-full"));
    }

    @Test
    void whatIsSubmittedKeepsItsFiles() {
        var report = draft();
        var id = UUID.randomUUID();
        add(HOME_AFFAIRS, report, id, Samples.PDF).statusCode(201);
        String version = as(HOME_AFFAIRS).get(REPORTS + report).header("ETag");
        move(HOME_AFFAIRS, report, "submission", version).statusCode(200).body("evidence", hasSize(1));

        add(HOME_AFFAIRS, report, "a.png", "image/png", Samples.PNG)
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:report-move-not-possible"));
        remove(HOME_AFFAIRS, report, id).statusCode(409);
    }

    @Test
    void aDraftsFileIsTakenAwayAgain() {
        var report = draft();
        var id = UUID.randomUUID();
        add(HOME_AFFAIRS, report, id, Samples.PDF).statusCode(201);
        remove(HOME_AFFAIRS, report, id).statusCode(204);
        remove(HOME_AFFAIRS, report, id).statusCode(404);
        as(HOME_AFFAIRS).get(REPORTS + report + "/evidence/" + id).then().statusCode(404);
    }

    @Test
    void bytesAreInUseUntilTheLastReportGivesThemUp() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var report = draft();
        String hash = add(HOME_AFFAIRS, report, first, Samples.PDF).extract().path("sha256");
        add(HOME_AFFAIRS, report, second, Samples.PDF).body("sha256", equalTo(hash));

        remove(HOME_AFFAIRS, report, first).statusCode(204);
        assertThat(user.uses(hash)).isTrue();
        as(HOME_AFFAIRS).get(REPORTS + report + "/evidence/" + second).then().statusCode(200);
        remove(HOME_AFFAIRS, report, second).statusCode(204);
        assertThat(user.uses(hash)).isFalse();
    }

    @Test
    void aForeignAgencyHasNothingToDoWithIt() {
        var report = draft();
        var id = UUID.randomUUID();
        add(HOME_AFFAIRS, report, id, Samples.PDF).statusCode(201);
        as(HEALTH).get(REPORTS + report + "/evidence/" + id).then().statusCode(404);
        add(HEALTH, report, "a.png", "image/png", Samples.PNG).statusCode(404);
        remove(HEALTH, report, id).statusCode(404);
        add(LABOUR, report, "a.png", "image/png", Samples.PNG).statusCode(403);
        remove(LABOUR, report, id).statusCode(403);
        add(Tokens.of("auditor").areas("482"), report, "a.png", "image/png", Samples.PNG)
                .statusCode(403);
    }

    @Test
    void whoAddsAFileHadAHandInTheReport() {
        var report = draft();
        var second = HOME_AFFAIRS.account("second");
        add(second, report, "a.png", "image/png", Samples.PNG).statusCode(201);
        String version = as(HOME_AFFAIRS).get(REPORTS + report).header("ETag");
        move(HOME_AFFAIRS, report, "submission", version).statusCode(200);
        String submitted = as(HOME_AFFAIRS).get(REPORTS + report).header("ETag");
        move(LABOUR.account("second"), report, "acceptance", submitted)
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:own-report"));
    }

    private static ValidatableResponse add(Tokens caller, UUID report, String name, String type, byte[] bytes) {
        return add(caller, report, null, name, type, bytes);
    }

    private static ValidatableResponse add(Tokens caller, UUID report, UUID id, byte[] bytes) {
        return add(caller, report, id, "a.pdf", "application/pdf", bytes);
    }

    private static ValidatableResponse add(
            Tokens caller, UUID report, @Nullable UUID id, String name, String type, byte[] bytes) {
        var request = as(caller)
                .config(NAMES_IN_UTF_8)
                .multiPart(new MultiPartSpecBuilder(bytes)
                        .controlName("file")
                        .fileName(name)
                        .mimeType(type)
                        .build());
        if (id != null) {
            request.multiPart("id", id.toString());
        }
        return request.post(REPORTS + report + "/evidence").then();
    }

    private static ValidatableResponse remove(Tokens caller, UUID report, UUID id) {
        return as(caller).delete(REPORTS + report + "/evidence/" + id).then();
    }

    private static byte[] pdfOf(int size) {
        var bytes = new byte[size];
        System.arraycopy(Samples.PDF, 0, bytes, 0, Samples.PDF.length);
        return bytes;
    }
}
