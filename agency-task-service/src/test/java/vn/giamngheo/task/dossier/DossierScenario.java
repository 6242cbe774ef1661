package vn.giamngheo.task.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

/** Begins each test without dossiers; the accounts differ by a role that nothing knows, for tokens are named by them. */
abstract class DossierScenario extends ServiceTest {

    static final String DOSSIERS = "/api/v1/dossiers";

    static final Tokens COMMUNE = Tokens.of("commune-officer", "maker").areas("20107");
    static final Tokens EDUCATION = agency("EDUCATION", "education");
    static final Tokens FINANCE = agency("FINANCE_PLANNING", "finance");
    static final Tokens COMMITTEE = agency("DISTRICT_COMMITTEE", "committee");
    static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Inject
    EntityManager rows;

    @BeforeEach
    void beginWithoutDossiers() {
        sql("truncate dossier, dossier_line, dossier_way, dossier_claim, dossier_entry");
    }

    static Tokens agency(String agency, String account) {
        return Tokens.of("agency-officer", account).areas("482").agency(agency);
    }

    static String line(UUID member) {
        return line(member, "POOR", "PRIMARY", 9, 100_000);
    }

    static String line(UUID member, String reason, String stage, int months, long monthly) {
        return """
                {"householdId": "%s", "memberId": "%s", "stage": "%s", "reason": "%s", "months": %d,
                 "monthlyAmount": %d}""".formatted(UUID.randomUUID(), member, stage, reason, months, monthly);
    }

    static String content(String... lines) {
        return content("LEARNING_COSTS", 2016, "YEAR", "20107", lines);
    }

    static String content(String kind, int schoolYear, String term, String commune, String... lines) {
        return """
                {"kind": "%s", "schoolYear": %d, "term": "%s", "commune": "%s", "school": "Trường mẫu",
                 "title": "Danh sách mẫu", "lines": [%s]}""".formatted(
                        kind, schoolYear, term, commune, Arrays.stream(lines).collect(Collectors.joining(",")));
    }

    static String withId(UUID id, String content) {
        return content.replaceFirst("\\{", "{\"id\": \"" + id + "\", ");
    }

    static ValidatableResponse create(Tokens caller, String content) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body(content)
                .post(DOSSIERS)
                .then();
    }

    /** A draft of the commune with one pupil; its id. */
    static UUID draft(String... lines) {
        return draft(COMMUNE, content(lines.length == 0 ? new String[] {line(UUID.randomUUID())} : lines));
    }

    static UUID draft(Tokens caller, String content) {
        return UUID.fromString(create(caller, content).statusCode(201).extract().path("id"));
    }

    static UUID submitted(String... lines) {
        var id = draft(lines);
        submit(COMMUNE, id).statusCode(200);
        return id;
    }

    static ValidatableResponse submit(Tokens caller, UUID id) {
        return as(caller)
                .header("If-Match", tag(id))
                .post(DOSSIERS + "/" + id + "/submission")
                .then();
    }

    static ValidatableResponse edit(Tokens caller, UUID id, String content) {
        return as(caller)
                .header("If-Match", tag(id))
                .contentType(ContentType.JSON)
                .body(content)
                .put(DOSSIERS + "/" + id)
                .then();
    }

    static ValidatableResponse appraise(Tokens caller, UUID id) {
        return step(caller, id, "appraisal", "{}");
    }

    static ValidatableResponse approve(Tokens caller, UUID id) {
        return step(caller, id, "approval", """
                {"decisionNumber": "1/QĐ-UBND (mẫu)", "decidedOn": "2016-11-15"}""");
    }

    static ValidatableResponse sendBack(Tokens caller, UUID id) {
        return step(caller, id, "return", """
                {"reasons": [{"text": "Thiếu giấy tờ (mẫu)"}]}""");
    }

    static ValidatableResponse reject(Tokens caller, UUID id) {
        return step(caller, id, "rejection", "{\"reason\": \"Không thuộc diện (mẫu)\"}");
    }

    static ValidatableResponse withdraw(Tokens caller, UUID id) {
        return step(caller, id, "withdrawal", "{\"reason\": \"Lập nhầm (mẫu)\"}");
    }

    static ValidatableResponse step(Tokens caller, UUID id, String step, String body) {
        return step(caller, id, tag(id), step, body);
    }

    static ValidatableResponse step(Tokens caller, UUID id, String tag, String step, String body) {
        return as(caller)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .post(DOSSIERS + "/" + id + "/" + step)
                .then();
    }

    /** The dossier's version as the reviewing officer reads it, who sees all. */
    static String tag(UUID id) {
        return as(REVIEWER)
                .get(DOSSIERS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** The statuses of two requests that are sent at the same time. */
    static List<Integer> atOnce(Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other)
            throws ExecutionException, InterruptedException {
        var start = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> status(start, one));
            var second = threads.submit(() -> status(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static int status(CountDownLatch start, Supplier<ValidatableResponse> request) throws InterruptedException {
        start.countDown();
        start.await();
        return request.get().extract().statusCode();
    }
}
