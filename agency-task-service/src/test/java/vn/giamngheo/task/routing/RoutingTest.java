package vn.giamngheo.task.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingTest {

    private static final Set<String> POOR = Set.of("POOR");
    private static final Set<String> NEAR_POOR = Set.of("NEAR_POOR");
    private static final Set<String> RURAL = Set.of("RURAL");
    private static final Set<String> URBAN = Set.of("URBAN");
    private static final Set<String> ANYWHERE = Set.of("RURAL", "URBAN");

    private static final List<RoutingRule> RULES = List.of(
            rule(1, "VN-2016", "HOUSING_QUALITY", "ECONOMY", POOR, ANYWHERE, 1, 2015, 2024),
            rule(2, "VN-2016", "HOUSING_QUALITY", "ECONOMY", NEAR_POOR, ANYWHERE, 2, 2015, 2024),
            rule(3, "VN-2016", "HOUSING_QUALITY", "COMMUNE", POOR, ANYWHERE, 1, 2025, null),
            rule(4, "VN-2016", "WATER_SOURCE", "AGRICULTURE", POOR, RURAL, 1, 2015, null),
            rule(5, "VN-2016", "WATER_SOURCE", "BANK", POOR, URBAN, 1, 2015, null),
            rule(6, "VN-2022", "EMPLOYMENT", "LABOUR", POOR, ANYWHERE, 1, 2021, null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VN-2016 | 2015 | RURAL | POOR      | HOUSING_QUALITY              | HOUSING_QUALITY>ECONOMY:1
                    VN-2016 | 2015 | URBAN | NEAR_POOR | HOUSING_QUALITY              | HOUSING_QUALITY>ECONOMY:2
                    VN-2016 | 2024 | RURAL | POOR      | HOUSING_QUALITY              | HOUSING_QUALITY>ECONOMY:1
                    VN-2016 | 2025 | RURAL | POOR      | HOUSING_QUALITY              | HOUSING_QUALITY>COMMUNE:1
                    VN-2016 | 2014 | RURAL | POOR      | HOUSING_QUALITY              | ''
                    VN-2016 | 2015 | RURAL | AVERAGE   | HOUSING_QUALITY              | ''
                    VN-2016 | 2015 | RURAL | NOT_POOR  | HOUSING_QUALITY WATER_SOURCE | ''
                    VN-2016 | 2015 | RURAL | POOR      | WATER_SOURCE                 | WATER_SOURCE>AGRICULTURE:1
                    VN-2016 | 2015 | URBAN | POOR      | WATER_SOURCE                 | WATER_SOURCE>BANK:1
                    VN-2016 | 2015 | URBAN | NEAR_POOR | WATER_SOURCE                 | ''
                    VN-2016 | 2015 | URBAN | POOR      | HOUSING_QUALITY WATER_SOURCE | HOUSING_QUALITY>ECONOMY:1 WATER_SOURCE>BANK:1
                    VN-2016 | 2015 | URBAN | POOR      | ''                           | ''
                    VN-2016 | 2015 | URBAN | POOR      | SOMETHING_NEW                | ''
                    VN-2016 | 2021 | URBAN | POOR      | EMPLOYMENT                   | ''
                    VN-2022 | 2021 | URBAN | POOR      | EMPLOYMENT                   | EMPLOYMENT>LABOUR:1
                    VN-2022 | 2020 | URBAN | POOR      | EMPLOYMENT                   | ''
                    """)
    void sendsNeedsToTheAgenciesOfTheRules(
            String standard, int year, String areaType, String classification, String needs, String expected) {
        var household = household(standard, year, areaType, classification, words(needs));

        var wanted = Routing.route(household, RULES, Set.of()).wanted().stream()
                .map(task -> task.need() + ">" + task.agency() + ":" + task.priority())
                .collect(Collectors.toSet());

        assertThat(wanted).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "VN-2016, 2015, POOR, true, true",
        "VN-2016, 2015, AVERAGE, true, false",
        "VN-2022, 2020, POOR, false, false",
        "VN-2027, 2026, POOR, false, false"
    })
    void tellsWhetherTheRulesSpeakOfTheRoundAndServeTheClass(
            String standard, int year, String classification, boolean ruled, boolean eligible) {
        var routed = Routing.route(household(standard, year, "RURAL", classification, Set.of()), RULES, Set.of());

        assertThat(routed.ruled()).isEqualTo(ruled);
        assertThat(routed.eligible()).isEqualTo(eligible);
        assertThat(routed.wanted()).isEmpty();
    }

    @Test
    void wantsOneTaskWhereTwoRulesAgreeAndTakesTheMorePressing() {
        var rules = List.of(
                rule(1, "VN-2016", "TELECOM", "CULTURE", POOR, RURAL, 3, 2015, null),
                rule(2, "VN-2016", "TELECOM", "CULTURE", POOR, ANYWHERE, 2, 2015, null));

        var routed = Routing.route(household("VN-2016", 2015, "RURAL", "POOR", Set.of("TELECOM")), rules, Set.of());

        assertThat(routed.wanted()).extracting(WantedTask::rule).containsExactly(2);
    }

    private static HouseholdNeeds household(
            String standard, int year, String areaType, String classification, Set<String> needs) {
        return new HouseholdNeeds(standard, year, areaType, classification, needs, Set.of(), null, Set.of("20107"));
    }

    private static RoutingRule rule(
            int id,
            String standard,
            String need,
            String agency,
            Set<String> classes,
            Set<String> areaTypes,
            int priority,
            int first,
            @Nullable Integer last) {
        return new RoutingRule(
                id,
                Trigger.DEPRIVATION,
                standard,
                need,
                agency,
                classes,
                areaTypes,
                null,
                priority,
                first,
                last,
                null,
                5,
                60,
                null);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
