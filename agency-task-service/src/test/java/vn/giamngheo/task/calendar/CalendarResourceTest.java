package vn.giamngheo.task.calendar;

import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CalendarResourceTest extends ServiceTest {

    private static final String CALENDARS = "/api/v1/calendars";
    private static final Tokens ANYBODY = Tokens.of("surveyor");
    private static final Tokens ADMIN = Tokens.of("admin");
    private static final String TET_2028 = file("""
            DTSTART;VALUE=DATE:20280125
            DTEND;VALUE=DATE:20280130
            SUMMARY:Tết Âm lịch""");

    @Inject
    ReadCalendar readCalendar;

    @Inject
    EntityManager tables;

    @BeforeEach
    void forgetImportedYears() {
        QuarkusTransaction.requiringNew().run(() -> {
            var days = tables.createNativeQuery("delete from calendar_day where day >= date '2028-01-01'")
                    .executeUpdate();
            var years = tables.createNativeQuery("delete from calendar_year where year >= 2028")
                    .executeUpdate();
            assertThat(days + years).isNotNegative();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-12, 2015-03-03, 12",
        "2016-02-01, 2016-02-19, 11",
        "2017-01-21, 2017-02-08, 12",
        "2018-02-09, 2018-02-28, 12",
        "2019-01-29, 2019-02-19, 10",
        "2020-01-18, 2020-02-05, 12",
        "2021-02-05, 2021-02-24, 12",
        "2022-01-25, 2022-02-15, 10",
        "2023-01-15, 2023-02-01, 12",
        "2024-02-03, 2024-02-21, 12",
        "2025-01-22, 2025-02-11, 11",
        "2026-02-10, 2026-03-03, 10",
        "2027-01-30, 2027-02-17, 12"
    })
    void aTermOfTenWorkingDaysOverTetIsLongerByTheHolidays(LocalDate from, LocalDate due, int inThreeWeeks) {
        var calendar = readCalendar.current();

        assertThat(calendar.after(from, 10)).isEqualTo(due);
        assertThat(calendar.between(from, due)).isEqualTo(10);
        assertThat(calendar.between(from, from.plusDays(21))).isEqualTo(inThreeWeeks);
        assertThat(calendar.knows(from.getYear())).isTrue();
    }

    @Test
    void aTermMayRunOverSeveralTet() {
        var calendar = readCalendar.current();

        assertThat(calendar.after(LocalDate.parse("2015-12-01"), 300)).isEqualTo(LocalDate.parse("2017-02-06"));
        assertThat(calendar.between(LocalDate.parse("2015-01-01"), LocalDate.parse("2018-12-31")))
                .isEqualTo(1017);
    }

    @Test
    void everyYearFrom2015To2027IsKnownAsRecalled() {
        var next = as(ANYBODY)
                .queryParam("limit", 12)
                .get(CALENDARS)
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items[0].year", equalTo(2015))
                .body("items[0].importedBy", nullValue())
                .extract()
                .path("next")
                .toString();
        as(ANYBODY).queryParam("cursor", next).get(CALENDARS).then().body("items.year", contains(2027));

        as(ANYBODY)
                .get(CALENDARS + "/2021")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("days", hasSize(10))
                .body("days.confidence.unique()", contains("RECALLED"))
                .body("days.day", hasItems("2021-02-11", "2021-02-15", "2021-04-21", "2021-09-02"))
                .body("days.find { it.day == '2021-09-02' }.source", containsString("ngày thứ hai"))
                .body("days[0].name.en", equalTo("New Year's Day"));
    }

    @Test
    void aYearThatWasNotLoadedIsNotFound() {
        as(ANYBODY)
                .header("Accept-Language", "en")
                .get(CALENDARS + "/2028")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:calendar-not-found"))
                .body("detail", equalTo("The holidays of 2028 were not loaded."));
    }

    @Test
    void whoAsksForAFileGetsOneThatCanBeImportedAgain() {
        put(ADMIN, TET_2028.replace("SUMMARY", "X-NAME-EN:Tet\nSUMMARY")).statusCode(201);
        var response = RestAssured.given()
                .auth()
                .oauth2(ANYBODY.sign())
                .accept("text/calendar")
                .get(CALENDARS + "/2028");

        assertThat(response.contentType()).startsWith("text/calendar");
        assertThat(response.asString())
                .contains("DTSTART;VALUE=DATE:20280125", "DTEND;VALUE=DATE:20280126", "SUMMARY:Tết Âm lịch");
        put(calendarFrom(ADMIN).header("If-Match", response.header("ETag")), 2028, response.asString())
                .statusCode(200)
                .body("days", hasSize(5))
                .body("days.name.en.unique()", contains("Tet"));
    }

    @Test
    void anUnknownYearIsAddedWithoutATagAndDueDatesSeeIt() {
        var before = readCalendar.current();
        assertThat(before.knows(2028)).isFalse();

        put(ADMIN, TET_2028)
                .statusCode(201)
                .header("Location", containsString("/calendars/2028"))
                .body("days.day", contains("2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"))
                .body("days.confidence.unique()", contains("CONFIRMED"))
                .body("source", equalTo("Thông báo"))
                .body("importedBy", equalTo("test-admin"));

        assertThat(readCalendar.current().knows(2028)).isTrue();
        assertThat(readCalendar.current().revision()).isGreaterThan(before.revision());
        dueDate("2028-01-24", "1").body("dueOn", equalTo("2028-01-31")).body("calendarKnown", equalTo(true));
    }

    @Test
    void aKnownYearIsReplacedOnlyInTheStateThatWasRead() {
        var tag = put(ADMIN, TET_2028).extract().header("ETag");
        var worked = file("DTSTART;VALUE=DATE:20280205\nSUMMARY:Làm bù\nCATEGORIES:WORKING-DAY");

        put(ADMIN, worked).statusCode(428);
        put(calendarFrom(ADMIN).header("If-None-Match", "*"), 2028, worked).statusCode(412);
        put(calendarFrom(ADMIN).header("If-Match", tag), 2028, worked)
                .statusCode(200)
                .body("days.day", contains("2028-02-05"))
                .body("days.kind", contains("WORKING_DAY"));
        put(calendarFrom(ADMIN).header("If-Match", tag), 2028, TET_2028)
                .statusCode(412)
                .body("type", equalTo("urn:giamngheo:problem:stale-version"));
        assertThat(readCalendar.current().isWorkingDay(LocalDate.parse("2028-02-05")))
                .isTrue();
        assertThat(readCalendar.current().isWorkingDay(LocalDate.parse("2028-01-25")))
                .isTrue();
    }

    @Test
    void anUnknownYearHasNoStateToMatch() {
        put(calendarFrom(ADMIN).header("If-Match", "\"1\""), 2028, TET_2028).statusCode(412);
        put(calendarFrom(ADMIN).header("If-None-Match", "*"), 2028, TET_2028).statusCode(201);
    }

    @Test
    void aBrokenFileChangesNothingAndTheEventIsNamed() {
        put(ADMIN, file("DTSTART;VALUE=DATE:20270102\nSUMMARY:Tết Dương lịch"))
                .statusCode(400)
                .body("errors.pointer", contains("/VEVENT/0"))
                .body("errors.code", contains("EventOutsideYear"))
                .body("errors[0].detail", equalTo("sự kiện Tết Dương lịch: nằm ngoài năm 2028"));
        put(ADMIN, "no calendar").statusCode(400).body("errors.code", contains("NotICalendar"));
        as(ANYBODY).get(CALENDARS + "/2028").then().statusCode(404);
    }

    @Test
    void theSourceIsRequiredAndTheYearWithinReason() {
        calendarFrom(ADMIN)
                .body(TET_2028)
                .put(CALENDARS + "/2028")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("source"));
        put(calendarFrom(ADMIN), 1999, TET_2028).statusCode(400).body("errors.pointer", contains("year"));
        calendarFrom(ADMIN)
                .contentType("application/json")
                .queryParam("source", "x")
                .body("{}")
                .put(CALENDARS + "/2028")
                .then()
                .statusCode(415);
    }

    @Test
    void onlyTheAdministratorImports() {
        put(Tokens.of("agency-officer").agency("LABOUR"), TET_2028).statusCode(403);
        put(Tokens.of("reviewing-officer"), TET_2028).statusCode(403);
        RestAssured.get(CALENDARS).then().statusCode(401);
    }

    @Test
    void aDueDateSaysWhetherTheHolidaysWereKnown() {
        dueDate("2016-02-01", "5").body("dueOn", equalTo("2016-02-12")).body("calendarKnown", equalTo(true));
        dueDate("2027-12-31", "1").body("dueOn", equalTo("2028-01-03")).body("calendarKnown", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, 5, from", "soon, 5, from", "2016-02-01, -1, workingDays", "2016-02-01, 1001, workingDays"})
    void aBadTermIsRefusedByTheNameOfItsParameter(String from, String workingDays, String parameter) {
        as(ANYBODY)
                .queryParams("from", from, "workingDays", workingDays)
                .get(CALENDARS + "/due-date")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter));
    }

    private static ValidatableResponse dueDate(String from, String workingDays) {
        return as(ANYBODY)
                .queryParams("from", from, "workingDays", workingDays)
                .get(CALENDARS + "/due-date")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(Tokens caller, String file) {
        return put(calendarFrom(caller), 2028, file);
    }

    private static ValidatableResponse put(RequestSpecification request, int year, String file) {
        return request.queryParam("source", "Thông báo")
                .body(file)
                .put(CALENDARS + "/" + year)
                .then();
    }

    private static RequestSpecification calendarFrom(Tokens caller) {
        return as(caller)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/calendar", ContentType.TEXT)
                                .defaultContentCharset("UTF-8")))
                .contentType("text/calendar; charset=UTF-8");
    }

    private static String file(String event) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nBEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }
}
