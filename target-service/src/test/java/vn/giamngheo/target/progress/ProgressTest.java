package vn.giamngheo.target.progress;

import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;

import vn.giamngheo.target.ServiceTest;

/** What the tests about progress say in one word each. */
abstract class ProgressTest extends ServiceTest {

    @Inject
    RecordSurveyOutcome record;

    void heard(Found... surveys) {
        for (var survey : surveys) {
            record.apply(survey.outcome());
        }
    }

    static UUID home() {
        return UUID.randomUUID();
    }

    static Response progress(String area, int year) {
        return get(districtOfficer(), "/plans/{id}/progress?area={area}&year={year}", PLAN, area, year);
    }

    static String counts(String area, int year) {
        var answer = json(progress(area, year).asString());
        return "%s poor of %s, %s surveyed, %s"
                .formatted(
                        answer.path("poorHouseholds"),
                        answer.path("households"),
                        answer.path("surveyedInYear"),
                        answer.path("status").asText());
    }
}
