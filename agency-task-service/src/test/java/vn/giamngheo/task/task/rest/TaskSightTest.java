package vn.giamngheo.task.task.rest;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** Who sees which tasks. */
@QuarkusTest
class TaskSightTest extends ServiceTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @ParameterizedTest
    @ValueSource(strings = {"commune-officer", "reviewing-officer", "auditor", "admin", "integration"})
    void theseRolesSeeEveryAgencysTasksWithinTheirAreas(String role) {
        apply(
                aPoorHousehold("HEALTH_CARE", "TELECOM"),
                aPoorHousehold("TELECOM").in("20122", "2015-01-01"));

        assertThat(needs(Tokens.of(role).areas("20107"))).containsExactly("HEALTH_CARE", "TELECOM");
        assertThat(needs(Tokens.of(role).areas("482"))).hasSize(3);
        assertThat(needs(Tokens.of(role).areas("20119"))).isEmpty();
        assertThat(needs(Tokens.of(role))).isEmpty();
    }

    @Test
    void anAgencyOfficerSeesTheOwnAgencysTasksWithinTheAreas() {
        apply(
                aPoorHousehold("HEALTH_CARE", "TELECOM"),
                aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01"));

        assertThat(needs(Tokens.of("agency-officer").areas("482").agency("HEALTH")))
                .containsExactly("HEALTH_CARE", "HEALTH_CARE");
        assertThat(needs(Tokens.of("agency-officer").areas("20107").agency("CULTURE_INFORMATION")))
                .containsExactly("TELECOM");
        assertThat(needs(Tokens.of("agency-officer").areas("482"))).isEmpty();
    }

    @Test
    void todaysCommuneSeesTheTasksOfThoseMergedIntoIt() {
        apply(aPoorHousehold("TELECOM").in("20119", "2015-01-01"));

        assertThat(needs(Tokens.of("commune-officer").areas("20122"))).containsExactly("TELECOM");
    }

    @Test
    void anotherAgencysTasksAreRefusedToAnAgencyOfficer() {
        as(Tokens.of("agency-officer").areas("482").agency("HEALTH"))
                .queryParam("agency", "EDUCATION")
                .get(TASKS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:foreign-agency"))
                .body("detail", containsString("EDUCATION"));
    }

    @Test
    void aSurveyorHasNoTasksToSee() {
        var surveyor = Tokens.of("surveyor").areas("482");

        as(surveyor).get(TASKS).then().statusCode(403).body("type", equalTo("urn:giamngheo:problem:forbidden"));
        as(surveyor).get(TASKS + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void aTaskOutOfSightIsNotThere() {
        apply(aPoorHousehold("HOUSING_QUALITY"));
        var path = TASKS + "/" + texts("select id from task").getFirst();

        for (var stranger : List.of(
                Tokens.of("commune-officer").areas("20122"),
                Tokens.of("agency-officer").areas("482").agency("HEALTH"),
                Tokens.of("admin"))) {
            as(stranger).get(path).then().statusCode(404).body("type", equalTo("urn:giamngheo:problem:task-not-found"));
        }
        as(REVIEWER).get(TASKS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(REVIEWER).get(TASKS + "/17").then().statusCode(404).contentType("application/problem+json");
    }

    private static List<String> needs(Tokens caller) {
        List<String> needs =
                as(caller).get(TASKS).then().statusCode(200).extract().path("items.need");
        return needs.stream().sorted().toList();
    }
}
