package vn.giamngheo.task.routing;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the migrations load. */
@QuarkusTest
class RoutingDataTest extends ServiceTest {

    private static final List<String> INDICATORS_OF_2016 = List.of(
            "HEALTH_CARE",
            "HEALTH_INSURANCE",
            "ADULT_EDUCATION",
            "CHILD_SCHOOLING",
            "HOUSING_QUALITY",
            "HOUSING_AREA",
            "WATER_SOURCE",
            "SANITATION",
            "TELECOM",
            "INFO_ASSETS");
    private static final List<String> INDICATORS_OF_2022 = List.of(
            "EMPLOYMENT",
            "DEPENDANTS",
            "NUTRITION",
            "HEALTH_INSURANCE",
            "ADULT_EDUCATION",
            "CHILD_SCHOOLING",
            "HOUSING_QUALITY",
            "HOUSING_AREA",
            "WATER_SOURCE",
            "SANITATION",
            "TELECOM",
            "INFO_ASSETS");

    private static final List<String> CAUSES = List.of(
            "LACK_OF_LAND",
            "LACK_OF_CAPITAL",
            "LACK_OF_LABOUR",
            "LACK_OF_TOOLS",
            "LACK_OF_KNOWLEDGE",
            "LACK_OF_SKILL",
            "ILLNESS_OR_ACCIDENT",
            "OTHER");

    @Test
    void thePlansThirteenBodiesAreThereAndOnlyTheFrontIsAsked() {
        assertThat(count("select count(*) from agency where mandate in ('ASSIGNED', 'REQUESTED')"))
                .isEqualTo(13);
        assertThat(texts("select code from agency where mandate = 'REQUESTED'")).containsExactly("FATHERLAND_FRONT");
    }

    @Test
    void noRuleSendsATaskToAnAgencyThatHasEndedByItsRound() {
        assertThat(texts("""
                select r.need from routing_rule r left join agency a on a.code = r.agency
                where a.code is null
                    or a.valid_to <= make_date(r.last_round_year, 12, 31)
                    or (a.valid_to is not null and r.last_round_year is null)
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VN-2016, 2015",
        "VN-2016, 2020",
        "VN-2016, 2021",
        "VN-2022, 2021",
        "VN-2022, 2024",
        "VN-2022, 2025",
        "VN-2022, 2026"
    })
    void everyIndicatorGoesToExactlyOneAgencyOrIsListedAsAGap(String standard, int round) {
        var indicators = standard.equals("VN-2016") ? INDICATORS_OF_2016 : INDICATORS_OF_2022;
        var gaps = texts("select need from routing_gap where standard = '" + standard + "'");

        for (var indicator : indicators) {
            for (var areaType : List.of("URBAN", "RURAL")) {
                for (var classification : List.of("POOR", "NEAR_POOR")) {
                    assertThat(agencies(standard, indicator, round, areaType, classification))
                            .as("%s of %s in %d, %s, %s", indicator, standard, round, areaType, classification)
                            .hasSize(gaps.contains(indicator) ? 0 : 1);
                }
            }
        }
    }

    @Test
    void rulesAndGapsKnowNoOtherIndicators() {
        assertThat(texts("select need from routing_rule where standard = 'VN-2016'"))
                .isSubsetOf(INDICATORS_OF_2016);
        assertThat(texts("select need from routing_rule where standard = 'VN-2022'"))
                .isSubsetOf(INDICATORS_OF_2022);
        assertThat(texts("select need from routing_gap where trigger = 'DEPRIVATION'"))
                .isSubsetOf(INDICATORS_OF_2022);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2020, 2024, 2025, 2026})
    void everyCauseOfTheFormGoesToExactlyOneAgencyOrIsListedAsAGap(int round) {
        var gaps = texts("select need from routing_gap where trigger = 'CAUSE'");

        for (var cause : CAUSES) {
            assertThat(texts("""
                    select distinct agency from routing_rule
                    where trigger = 'CAUSE' and need = '%s' and first_round_year <= %d
                        and (last_round_year is null or last_round_year >= %d)
                    """.formatted(cause, round, round)))
                    .as("%s in %d", cause, round)
                    .hasSize(gaps.contains(cause) ? 0 : 1);
        }
    }

    /** By the rules that hold everywhere; one of an area only takes their place there. */
    private List<String> agencies(String standard, String need, int round, String areaType, String classification) {
        return texts("""
                select agency from routing_rule
                where standard = '%s' and need = '%s' and first_round_year <= %d
                    and (last_round_year is null or last_round_year >= %d)
                    and '%s' = any (area_types) and '%s' = any (classes) and area is null
                """.formatted(standard, need, round, round, areaType, classification));
    }
}
