package vn.giamngheo.task.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingByCauseAndAreaTest {

    private static final RoutingRule LAND = rule(1, Trigger.CAUSE, null, "LACK_OF_LAND", "LAND_OFFICE", null, null);
    private static final RoutingRule LOANS = rule(2, Trigger.ESCAPE, null, "NEWLY_ESCAPED", "BANK", null, 3);
    private static final RoutingRule CARDS =
            rule(3, Trigger.DEPRIVATION, "VN-2016", "HEALTH_INSURANCE", "HEALTH", null, 3);
    private static final RoutingRule HOUSES =
            rule(4, Trigger.DEPRIVATION, "VN-2016", "HOUSING_QUALITY", "ECONOMY", null, null);
    private static final RoutingRule HOUSES_OF_PROVINCE =
            rule(5, Trigger.DEPRIVATION, "VN-2016", "HOUSING_QUALITY", "PROVINCE", "46", null);
    private static final RoutingRule HOUSES_OF_COMMUNE =
            rule(6, Trigger.DEPRIVATION, "VN-2016", "HOUSING_QUALITY", "COMMUNE", "20107", null);
    private static final List<RoutingRule> RULES =
            List.of(LAND, LOANS, CARDS, HOUSES, HOUSES_OF_PROVINCE, HOUSES_OF_COMMUNE);

    @Test
    void aCauseIsAnsweredUnderAnyStandard() {
        assertThat(agencies(household("VN-2027", "POOR", 2027, null, Set.of("LACK_OF_LAND"), Set.of(), Set.of())))
                .containsExactly("LAND_OFFICE");
        assertThat(agencies(household("VN-2016", "AVERAGE", 2016, null, Set.of("LACK_OF_LAND"), Set.of(), Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017, true", "2018, true", "2020, true", "2021, false"})
    void whoeverHasEscapedIsFollowedUpForTheYearsThatTheRuleNames(int year, boolean followed) {
        var escaped = household("VN-2016", "AVERAGE", year, 2017, Set.of(), Set.of("HEALTH_INSURANCE"), Set.of());

        assertThat(Routing.route(escaped, RULES, Set.of()).wanted())
                .extracting(WantedTask::agency, WantedTask::followUpUntil)
                .hasSize(followed ? 2 : 0)
                .allSatisfy(wanted -> assertThat(wanted.toList().get(1)).isEqualTo(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void anotherNeedOfWhoeverHasEscapedIsNot() {
        assertThat(agencies(household("VN-2016", "AVERAGE", 2017, 2017, Set.of(), Set.of("HOUSING_QUALITY"), Set.of())))
                .containsExactly("BANK");
    }

    @ParameterizedTest
    @CsvSource({"20107, COMMUNE", "20110, PROVINCE", "30001, ECONOMY"})
    void theClosestAreasRuleCounts(String commune, String agency) {
        var covers = commune.startsWith("2") ? Set.of("46", "482", commune) : Set.of("48", commune);

        assertThat(agencies(household("VN-2016", "POOR", 2016, null, Set.of(), Set.of("HOUSING_QUALITY"), covers)))
                .containsExactly(agency);
    }

    @Test
    void aStandardMeasuresWhatItsRulesAndGapsKnow() {
        var routed = Routing.route(
                household("VN-2016", "POOR", 2016, null, Set.of(), Set.of(), Set.of()), RULES, Set.of("DEPENDANTS"));

        assertThat(routed.measured()).containsExactlyInAnyOrder("HEALTH_INSURANCE", "HOUSING_QUALITY", "DEPENDANTS");
    }

    private static List<String> agencies(HouseholdNeeds household) {
        return Routing.route(household, RULES, Set.of()).wanted().stream()
                .map(WantedTask::agency)
                .sorted()
                .toList();
    }

    private static HouseholdNeeds household(
            String standard,
            String classification,
            int year,
            @Nullable Integer escapedIn,
            Set<String> causes,
            Set<String> needs,
            Set<String> covers) {
        return new HouseholdNeeds(standard, year, "RURAL", classification, needs, causes, escapedIn, covers);
    }

    private static RoutingRule rule(
            int id,
            Trigger trigger,
            @Nullable String standard,
            String need,
            String agency,
            @Nullable String area,
            @Nullable Integer followUpYears) {
        return new RoutingRule(
                id,
                trigger,
                standard,
                need,
                agency,
                trigger == Trigger.ESCAPE ? Set.of() : Set.of("POOR", "NEAR_POOR"),
                Set.of("RURAL", "URBAN"),
                area,
                1,
                2015,
                null,
                followUpYears,
                5,
                60,
                null);
    }
}
