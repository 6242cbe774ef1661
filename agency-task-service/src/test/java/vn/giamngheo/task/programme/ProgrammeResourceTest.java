package vn.giamngheo.task.programme;

import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProgrammeResourceTest extends ServiceTest {

    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final Tokens ANYBODY = Tokens.of("surveyor");
    private static final String INCOME_POOR = "&classification=POOR&povertyType=INCOME";
    private static final String OTHERWISE_POOR = "&classification=POOR&povertyType=MULTIDIMENSIONAL";

    /** Each line: facts, the programme, what of it may be claimed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // storm-flood housing
                "on=2014-08-27&classification=POOR&povertyType=INCOME | STORM_HOUSING | ",
                "on=2014-08-28&classification=POOR&povertyType=INCOME | STORM_HOUSING | ",
                "on=2018-05-01&classification=NEAR_POOR | STORM_HOUSING | ",
                // housing, phase 2
                "on=2015-08-09&classification=POOR&povertyType=INCOME | HOUSING_PHASE_2 | ",
                "on=2015-08-10&classification=POOR&povertyType=INCOME | HOUSING_PHASE_2 | ",
                // loans
                "on=2014-04-30&classification=POOR&povertyType=INCOME | LOAN_POOR | LOAN_POOR_CEILING 30000000,LOAN_POOR_RATE 6.6",
                "on=2014-05-01&classification=POOR&povertyType=INCOME | LOAN_POOR | LOAN_POOR_CEILING 50000000,LOAN_POOR_RATE 6.6",
                "on=2019-02-28&classification=POOR&povertyType=INCOME | LOAN_POOR | LOAN_POOR_CEILING 50000000,LOAN_POOR_RATE 6.6",
                "on=2019-03-01&classification=POOR&povertyType=INCOME | LOAN_POOR | LOAN_POOR_CEILING 100000000,LOAN_POOR_RATE 6.6",
                "on=2018-05-01&classification=NEAR_POOR | LOAN_POOR | ",
                "on=2018-05-01&classification=NEAR_POOR | LOAN_NEAR_POOR | LOAN_NEAR_POOR_RATE 7.92",
                "on=2018-05-01&classification=AVERAGE | LOAN_NEAR_POOR | ",
                "on=2018-05-01&classification=AVERAGE&escapedOn=2015-05-01 | LOAN_ESCAPED | LOAN_ESCAPED_RATE 8.25",
                "on=2018-05-01&classification=NEAR_POOR&escapedOn=2017-12-01 | LOAN_ESCAPED | LOAN_ESCAPED_RATE 8.25",
                "on=2018-05-01&classification=AVERAGE&escapedOn=2015-04-30 | LOAN_ESCAPED | ",
                "on=2018-05-01&classification=POOR&povertyType=INCOME&escapedOn=2017-12-01 | LOAN_ESCAPED | ",
                "on=2015-07-20&classification=AVERAGE&escapedOn=2015-01-01 | LOAN_ESCAPED | ",
                "on=2018-05-01&classification=POOR&povertyType=INCOME | LOAN_WATER | ",
                // health insurance
                "on=2018-11-30&classification=POOR&povertyType=INCOME | HEALTH_INSURANCE | ",
                "on=2018-12-01&classification=POOR&povertyType=INCOME | HEALTH_INSURANCE | INSURANCE_INCOME_POOR 100",
                "on=2019-01-01&classification=POOR&povertyType=MULTIDIMENSIONAL&deprivation=HEALTH_INSURANCE,SANITATION | HEALTH_INSURANCE | INSURANCE_DEPRIVED_POOR 100",
                "on=2019-01-01&classification=POOR&povertyType=MULTIDIMENSIONAL&deprivation=SANITATION | HEALTH_INSURANCE | INSURANCE_MULTIDIMENSIONAL_POOR 70",
                "on=2019-01-01&classification=NEAR_POOR&deprivation=HEALTH_INSURANCE | HEALTH_INSURANCE | INSURANCE_NEAR_POOR 70",
                "on=2019-01-01&classification=NEAR_POOR&communeFlag=POOR_DISTRICT_30A | HEALTH_INSURANCE | INSURANCE_NEAR_POOR_30A 100",
                "on=2019-01-01&classification=AVERAGE&farming=true | HEALTH_INSURANCE | INSURANCE_FARMERS 30",
                "on=2019-01-01&classification=AVERAGE&farming=false | HEALTH_INSURANCE | ",
                // tuition
                "on=2015-11-30&classification=NEAR_POOR | TUITION | ",
                "on=2015-12-01&classification=NEAR_POOR | TUITION | TUITION_HALF 50",
                "on=2021-10-14&classification=POOR&povertyType=INCOME | TUITION | LEARNING_COSTS 100000,TUITION_FREE 100",
                "on=2021-10-15&classification=POOR&povertyType=INCOME | TUITION | ",
                // nursery lunch
                "on=2018-02-19&classification=NEAR_POOR&age=4 | NURSERY_LUNCH | ",
                "on=2018-02-20&classification=NEAR_POOR&age=4 | NURSERY_LUNCH | NURSERY_LUNCH_CLASS 10",
                "on=2020-10-31&classification=POOR&povertyType=INCOME&age=3,5 | NURSERY_LUNCH | NURSERY_LUNCH_CLASS 10",
                "on=2020-11-01&classification=POOR&povertyType=INCOME&age=3 | NURSERY_LUNCH | NURSERY_LUNCH_CLASS 160000",
                "on=2018-05-01&classification=NEAR_POOR&age=2,6 | NURSERY_LUNCH | ",
                "on=2018-05-01&classification=NOT_POOR&age=4 | NURSERY_LUNCH | ",
                "on=2018-05-01&classification=NOT_POOR&age=4&communeFlag=ESPECIALLY_DIFFICULT_COASTAL | NURSERY_LUNCH | NURSERY_LUNCH_COASTAL 10",
                // legal aid
                "on=2017-12-31&classification=POOR&povertyType=INCOME | LEGAL_AID | ",
                "on=2018-01-01&classification=POOR&povertyType=INCOME | LEGAL_AID | LEGAL_AID_POOR",
                "on=2018-05-01&classification=NEAR_POOR | LEGAL_AID | ",
                "on=2018-05-01&classification=NEAR_POOR&accused=true | LEGAL_AID | LEGAL_AID_ACCUSED",
                "on=2018-05-01&classification=AVERAGE&accused=true | LEGAL_AID | ",
                "on=2018-05-01&age=15 | LEGAL_AID | LEGAL_AID_CHILDREN",
                "on=2018-05-01&age=16 | LEGAL_AID | ",
                "on=2018-05-01&minority=true | LEGAL_AID | ",
                "on=2018-05-01&minority=true&communeFlag=ESPECIALLY_DIFFICULT_AREA | LEGAL_AID | LEGAL_AID_MINORITY"
            })
    void aHouseholdMayClaimWhatItsFactsOpen(String facts, String programme, String benefits) {
        List<Object> found = ask(facts)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.programme == '" + programme
                        + "' }.collect { it.amount == null ? it.benefit : it.benefit + ' ' + it.amount }");

        assertThat(found).map(Object::toString).isEqualTo(benefits == null ? List.of() : codes(benefits));
    }

    @Test
    void aClaimSaysWhomItConcernsAndWhyInBothLanguages() {
        var facts = "on=2018-05-01&classification=NEAR_POOR&age=4,12,3&communeFlag=ESPECIALLY_DIFFICULT_COASTAL";
        var lunch = "items.find { it.programme == 'NURSERY_LUNCH' }";

        ask(facts)
                .body("on", equalTo("2018-05-01"))
                .body("facts.ages", contains(4, 12, 3))
                .body(lunch + ".benefit", equalTo("NURSERY_LUNCH_CLASS"))
                .body(lunch + ".ages", contains(4, 3))
                .body(lunch + ".monthsMax", equalTo(9))
                .body(lunch + ".unit", equalTo("PERCENT_OF_BASE_WAGE"))
                .body(lunch + ".confidence", equalTo("RECALLED"))
                .body(
                        lunch + ".why.text",
                        hasItems(
                                "Áp dụng từ ngày 20/02/2018",
                                "Hộ được xếp loại: hộ cận nghèo",
                                "Có thành viên từ 3 đến 5 tuổi",
                                "Thuộc nhiều đối tượng, hưởng mức cao nhất"))
                .body("notChosen.benefit", contains("NURSERY_LUNCH_COASTAL"))
                .body("notChosen[0].why.condition", hasItems("COMMUNE_FLAG", "NOT_HIGHER"));
        RestAssured.given()
                .auth()
                .oauth2(ANYBODY.sign())
                .header("Accept-Language", "en")
                .get(PROGRAMMES + "/entitlements?" + facts)
                .then()
                .body(lunch + ".name", equalTo("Lunch at nursery school"))
                .body(lunch + ".why.text", hasItems("The household's class: near-poor", "In force since 20/02/2018"));
    }

    @Test
    void ofSeveralSupportsOfThePremiumTheHighestIsGiven() {
        ask("on=2019-01-01" + OTHERWISE_POOR + "&deprivation=HEALTH_INSURANCE&benefitGroup=HEALTH_INSURANCE")
                .body("items.benefit", contains("INSURANCE_DEPRIVED_POOR"))
                .body("items[0].why.text", hasItem("Hộ thiếu hụt: bảo hiểm y tế"))
                .body("notChosen.benefit", contains("INSURANCE_MULTIDIMENSIONAL_POOR"))
                .body("notChosen[0].why.text", hasItem(containsString("vì đã được: Nhà nước đóng toàn bộ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "classification=POOR&povertyType=INCOME | on",
                "on=yesterday | on",
                "on=2018-05-01&classification=RICH | classification",
                "on=2018-05-01&classification=POOR | povertyType",
                "on=2018-05-01&classification=NEAR_POOR&povertyType=INCOME | povertyType",
                "on=2018-05-01&deprivation=HEALTH_INSURANCE,MONEY | deprivation",
                "on=2018-05-01&age=4,x | age",
                "on=2018-05-01&age=-1 | age",
                "on=2018-05-01&age=151 | age",
                "on=2018-05-01&age=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | age",
                "on=2018-05-01&communeFlag=FLAT | communeFlag",
                "on=2018-05-01&escapedOn=2018-05-02 | escapedOn",
                "on=2018-05-01&accused=yes | accused",
                "on=2018-05-01&benefitGroup=NONE | benefitGroup"
            })
    void aBadFactIsRefusedByTheNameOfItsParameter(String query, String parameter) {
        ask(query).statusCode(400).body("errors.pointer", contains(parameter));
    }

    @Test
    void thirtyAgesAreTaken() {
        ask("on=2018-05-01&age="
                        + String.join(",", Arrays.asList(new String[30])).replace("null", "7"))
                .statusCode(200)
                .body("facts.ages", hasSize(30));
    }

    @Test
    void aHouseholdOfWhichNothingIsKnownMayClaimNothing() {
        ask("on=2018-05-01").body("items", empty()).body("notChosen", empty());
    }

    @Test
    void theProgrammesAreListedByCodeAndByDay() {
        String next = as(ANYBODY)
                .queryParam("limit", 2)
                .get(PROGRAMMES)
                .then()
                .statusCode(200)
                .body("items.code", contains("HEALTH_INSURANCE", "HOUSING_PHASE_2"))
                .body("items[0].benefits", nullValue())
                .extract()
                .path("next");
        as(ANYBODY)
                .queryParams("limit", 1, "cursor", next)
                .get(PROGRAMMES)
                .then()
                .body("items.code", contains("LEGAL_AID"));
        as(ANYBODY)
                .queryParam("asOf", "2016-09-01")
                .get(PROGRAMMES)
                .then()
                .body("items.code", hasItems("TUITION", "LOAN_POOR"))
                .body("items.code", not(hasItem("NTP_2016_2020")))
                .body("items.code", not(hasItem("LEGAL_AID")));
        as(ANYBODY)
                .queryParam("asOf", "2016-09-02")
                .get(PROGRAMMES)
                .then()
                .body("items.code", hasItem("NTP_2016_2020"));
    }

    @Test
    void aProgrammeShowsItsBenefitsOverAllPeriodsAndHowSureTheyAre() {
        as(ANYBODY)
                .get(PROGRAMMES + "/LOAN_POOR")
                .then()
                .statusCode(200)
                .body("agency", equalTo("SOCIAL_POLICY_BANK"))
                .body(
                        "benefits.findAll { it.code == 'LOAN_POOR_CEILING' }.amount",
                        contains(30000000, 50000000, 100000000))
                .body(
                        "benefits.findAll { it.code == 'LOAN_POOR_CEILING' }.validFrom.findAll { it != null }",
                        contains("2014-05-01", "2019-03-01"))
                .body("benefits.find { it.code == 'LOAN_POOR_CEILING' }.confidence", equalTo("RECALLED"))
                .body("benefits.find { it.code == 'LOAN_POOR_RATE' }.confidence", equalTo("CONFIRMED"))
                .body("benefits[0].conditions.classes", contains("POOR"));
        as(ANYBODY)
                .get(PROGRAMMES + "/HOUSING_PHASE_2")
                .then()
                .body("legalBasis", containsString("33/2015"))
                .body("note.vi", containsString("33/2014"));
        as(ANYBODY).get(PROGRAMMES + "/LOAN_WATER").then().body("benefits.conditionsKnown", contains(false));
    }

    @Test
    void anUnknownProgrammeIsNotFoundAndNothingIsToldWithoutAToken() {
        as(ANYBODY)
                .get(PROGRAMMES + "/NONE")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:programme-not-found"));
        RestAssured.get(PROGRAMMES + "/entitlements?on=2018-05-01").then().statusCode(401);
        RestAssured.get(PROGRAMMES).then().statusCode(401);
    }

    @Test
    void incomePoorHouseholdsAreToldEveryProgrammeOfTheirTimeWhoseConditionsAreKnown() {
        ask("on=2019-05-01" + INCOME_POOR)
                .body("items.programme.unique()", contains("HEALTH_INSURANCE", "LEGAL_AID", "LOAN_POOR", "TUITION"));
    }

    private static ValidatableResponse ask(String query) {
        return as(ANYBODY).get(PROGRAMMES + "/entitlements?" + query).then();
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }
}
