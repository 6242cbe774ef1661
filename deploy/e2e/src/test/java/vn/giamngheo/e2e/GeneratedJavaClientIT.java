package vn.giamngheo.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.giamngheo.client.ApiClient;
import vn.giamngheo.client.ApiException;
import vn.giamngheo.client.api.HouseholdsApi;
import vn.giamngheo.client.api.OverviewApi;
import vn.giamngheo.client.api.SurveysApi;
import vn.giamngheo.client.model.Classification;
import vn.giamngheo.client.model.DraftFinding;
import vn.giamngheo.client.model.DraftSurvey;
import vn.giamngheo.client.model.HouseholdClass;
import vn.giamngheo.client.model.RegisterHousehold;
import vn.giamngheo.client.model.RegisterMember;
import vn.giamngheo.client.model.Relation;
import vn.giamngheo.client.model.Sex;
import vn.giamngheo.client.model.Survey;
import vn.giamngheo.client.model.SurveyState;

import static org.assertj.core.api.Assertions.assertThat;

/** The Java client that is generated from the document of the whole, in use. */
@ExtendWith(RunningStack.class)
class GeneratedJavaClientIT {

    private static final int YEAR = 2017;
    private static final String COMMUNE = "20131";

    @Test
    void walksFromTheTokenToTheOverview(Suite suite) throws ApiException {
        suite.round(YEAR, "VN-2016");
        var token = suite.token(Suite.REVIEWER);
        var client = new ApiClient();
        client.updateBaseUri(suite.stack().gateway().address());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));

        var household = new HouseholdsApi(client).registerHousehold(household());
        var surveys = new SurveysApi(client);
        var draft = surveys.draftSurvey(survey(household.getId()));
        var submitted = surveys.submitSurvey(draft.getId(), version(draft));
        var completed = surveys.completeSurvey(draft.getId(), version(submitted));
        var overview = new OverviewApi(client).getOverview(COMMUNE, YEAR);

        assertThat(completed.getState()).isEqualTo(SurveyState.COMPLETED);
        assertThat(completed.getClassifications())
                .extracting(Classification::getClassification)
                .containsExactly(HouseholdClass.POOR);
        assertThat(overview.getStatistics().getByClass().get("POOR")).isPositive();
        assertThat(overview.getPartial()).isEmpty();
    }

    private static RegisterHousehold household() {
        var head = new RegisterMember()
                .fullName("Hộ của máy khách Java")
                .sex(Sex.FEMALE)
                .birthYear(1980)
                .relation(Relation.HEAD)
                .healthInsurance(false);
        return new RegisterHousehold()
                .code("J-" + UUID.randomUUID())
                .communeCode(COMMUNE)
                .registeredOn(LocalDate.of(YEAR, 1, 15))
                .synthetic(true)
                .members(List.of(head));
    }

    private static DraftSurvey survey(UUID household) {
        var finding = new DraftFinding()
                .standard("VN-2016")
                .incomePerHead(650_000L)
                .deprivations(List.of("HEALTH_INSURANCE"));
        return new DraftSurvey()
                .householdId(household)
                .roundYear(YEAR)
                .surveyedOn(LocalDate.of(YEAR, 10, 12))
                .findings(List.of(finding));
    }

    private static String version(Survey survey) {
        return "\"" + survey.getVersion() + "\"";
    }
}
