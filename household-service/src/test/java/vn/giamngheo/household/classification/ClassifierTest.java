package vn.giamngheo.household.classification;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.PovertyStandard.Line;
import vn.giamngheo.household.standard.PovertyStandard.Lines;
import vn.giamngheo.household.standard.PovertyStandard.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClassifierTest {

    private static final Map<String, PovertyStandard> STANDARDS = Map.of(
            "VN-2016",
            standard(
                    Rule.INCOME_OR_DEPRIVATIONS,
                    new Lines(new Line(700_000, 120), new Line(1_000_000, 150), new Line(1_500_000, null)),
                    new Lines(new Line(900_000, 140), new Line(1_300_000, 175), new Line(1_950_000, null))),
            "VN-2022",
            standard(
                    Rule.INCOME_AND_DEPRIVATIONS,
                    new Lines(new Line(1_500_000, 140), null, new Line(2_250_000, null)),
                    new Lines(new Line(2_000_000, 175), null, new Line(3_000_000, null))),
            "VN-2027",
            standard(
                    Rule.INCOME_AND_DEPRIVATIONS,
                    new Lines(new Line(2_200_000, null), null, null),
                    new Lines(new Line(2_800_000, null), null, null)));

    @ParameterizedTest(name = "{0} {1} {2} VND, {3} deprivations: {4} {5}")
    @CsvSource({
        // Decision 59/2015: income alone can make poor; near-poor is a band above the line
        "VN-2016, RURAL, 0, 0, POOR, INCOME",
        "VN-2016, RURAL, 700000, 0, POOR, INCOME",
        "VN-2016, RURAL, 700000, 10, POOR, INCOME",
        "VN-2016, RURAL, 700001, 2, NEAR_POOR,",
        "VN-2016, RURAL, 700001, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, RURAL, 1000000, 2, NEAR_POOR,",
        "VN-2016, RURAL, 1000000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, RURAL, 1000001, 10, AVERAGE,",
        "VN-2016, RURAL, 1500000, 0, AVERAGE,",
        "VN-2016, RURAL, 1500001, 0, ABOVE_AVERAGE,",
        "VN-2016, URBAN, 900000, 0, POOR, INCOME",
        "VN-2016, URBAN, 900001, 2, NEAR_POOR,",
        "VN-2016, URBAN, 900001, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, URBAN, 1300000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, URBAN, 1300001, 3, AVERAGE,",
        "VN-2016, URBAN, 1950000, 0, AVERAGE,",
        "VN-2016, URBAN, 1950001, 0, ABOVE_AVERAGE,",
        // Decree 07/2021: under one line, deprivations part the poor from the near-poor
        "VN-2022, RURAL, 0, 2, NEAR_POOR,",
        "VN-2022, RURAL, 1500000, 2, NEAR_POOR,",
        "VN-2022, RURAL, 1500000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2022, RURAL, 1500001, 12, AVERAGE,",
        "VN-2022, RURAL, 2250000, 0, AVERAGE,",
        "VN-2022, RURAL, 2250001, 0, ABOVE_AVERAGE,",
        "VN-2022, URBAN, 2000000, 2, NEAR_POOR,",
        "VN-2022, URBAN, 2000000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2022, URBAN, 2000001, 3, AVERAGE,",
        "VN-2022, URBAN, 3000000, 0, AVERAGE,",
        "VN-2022, URBAN, 3000001, 0, ABOVE_AVERAGE,",
        // 2027: no average line is known, so nothing finer than "not poor" is said above the line
        "VN-2027, RURAL, 2200000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2027, RURAL, 2200000, 2, NEAR_POOR,",
        "VN-2027, RURAL, 2200001, 3, NOT_POOR,",
        "VN-2027, URBAN, 2800000, 3, POOR, MULTIDIMENSIONAL",
        "VN-2027, URBAN, 2800001, 0, NOT_POOR,",
    })
    void classifiesByIncome(
            String standard,
            AreaType areaType,
            long income,
            int deprivations,
            HouseholdClass expected,
            @Nullable PovertyType type) {
        var verdict = Classifier.classify(STANDARDS.get(standard), areaType, new Income.PerHead(income), deprivations);

        assertThat(verdict).isEqualTo(new Verdict(expected, type));
    }

    @ParameterizedTest(name = "{0} {1} B1 {2}, {3} deprivations: {4} {5}")
    @CsvSource({
        "VN-2016, RURAL, 120, 0, POOR, INCOME",
        "VN-2016, RURAL, 121, 2, NEAR_POOR,",
        "VN-2016, RURAL, 121, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, RURAL, 150, 3, POOR, MULTIDIMENSIONAL",
        "VN-2016, RURAL, 151, 3, NOT_POOR,",
        "VN-2016, URBAN, 140, 0, POOR, INCOME",
        "VN-2016, URBAN, 175, 2, NEAR_POOR,",
        "VN-2016, URBAN, 176, 10, NOT_POOR,",
        "VN-2022, RURAL, 140, 3, POOR, MULTIDIMENSIONAL",
        "VN-2022, RURAL, 140, 2, NEAR_POOR,",
        "VN-2022, RURAL, 141, 12, NOT_POOR,",
        "VN-2022, URBAN, 175, 3, POOR, MULTIDIMENSIONAL",
        "VN-2022, URBAN, 176, 3, NOT_POOR,",
    })
    void classifiesByScore(
            String standard,
            AreaType areaType,
            int score,
            int deprivations,
            HouseholdClass expected,
            @Nullable PovertyType type) {
        var verdict = Classifier.classify(STANDARDS.get(standard), areaType, new Income.Score(score), deprivations);

        assertThat(verdict).isEqualTo(new Verdict(expected, type));
    }

    @Test
    void refusesScoresWhereTheStandardHasNone() {
        assertThatThrownBy(
                        () -> Classifier.classify(STANDARDS.get("VN-2027"), AreaType.RURAL, new Income.Score(100), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PovertyStandard standard(Rule rule, Lines rural, Lines urban) {
        return new PovertyStandard(
                "of-the-test",
                rule,
                2015,
                2030,
                3,
                "",
                "",
                "",
                Map.of(AreaType.RURAL, rural, AreaType.URBAN, urban),
                List.of());
    }
}
