package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.giamngheo.local.demo.DemoMember.Relation;
import vn.giamngheo.local.demo.DemoSurvey.Indicator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

class DemoGeneratorTest {

    private static final List<DemoHousehold> HOUSEHOLDS = DemoGenerator.generate(DemoSize.USUAL);
    private static final LocalDate OPENS = LocalDate.of(2015, 9, 1);
    private static final LocalDate CLOSES = LocalDate.of(2015, 12, 31);

    @Test
    void theSameSizeGivesTheSameHouseholds() {
        assertThat(DemoGenerator.generate(DemoSize.USUAL)).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void anotherSizeSharesNoId() {
        var others = DemoGenerator.generate(DemoSize.nearest(600)).stream().map(DemoHousehold::id);
        assertThat(HOUSEHOLDS).extracting(DemoHousehold::id).doesNotContainAnyElementsOf(others.toList());
    }

    @Test
    void exactlyAsManyArePoorAsTheRateDemands() {
        var byClass = HOUSEHOLDS.stream().collect(groupingBy(DemoGeneratorTest::classOf, counting()));
        assertThat(byClass).containsOnlyKeys("POOR", "NEAR_POOR", "AVERAGE", "ABOVE_AVERAGE");
        assertThat(byClass).containsEntry("POOR", 31L);
        assertThat(byClass.get("NEAR_POOR") / 295.0).isBetween(0.06, 0.07);
    }

    @Test
    void mostOfThePoorArePoorByIncomeAndSomeByDeprivations() {
        var byIncome = HOUSEHOLDS.stream()
                .filter(household -> classOf(household).equals("POOR"))
                .collect(groupingBy(
                        household -> household.survey().incomePerHead() <= povertyLine(household.commune()),
                        counting()));
        assertThat(byIncome).isEqualTo(Map.of(true, 26L, false, 5L));
    }

    @Test
    void everyCommuneHasHouseholds() {
        var communes = HOUSEHOLDS.stream().collect(groupingBy(DemoHousehold::commune, counting()));
        assertThat(communes).hasSize(18).containsOnlyKeys(DemoCommune.ALL);
        assertThat(communes.values()).allMatch(count -> count >= 16);
    }

    @Test
    void nobodyCanTakeAMemberForARealPerson() {
        assertThat(members()).allMatch(member -> member.fullName().startsWith("Hộ mẫu "));
        assertThat(HOUSEHOLDS).allMatch(household -> household.code().matches("DEMO-\\d{5}-\\d{4}"));
    }

    @Test
    void everyIdIsUsedOnceAndLooksLikeVersion7() {
        var ids = Stream.of(
                        HOUSEHOLDS.stream().map(DemoHousehold::id),
                        HOUSEHOLDS.stream().map(household -> household.survey().id()),
                        members().map(DemoMember::id))
                .flatMap(all -> all)
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).extracting(UUID::version).containsOnly(7);
        assertThat(ids).extracting(UUID::variant).containsOnly(2);
    }

    @Test
    void everyHouseholdHasOneHead() {
        assertThat(HOUSEHOLDS)
                .allSatisfy(household -> assertThat(household.members())
                        .filteredOn(member -> member.relation() == Relation.HEAD)
                        .hasSize(1));
    }

    @Test
    void everyMemberWasBornBeforeTheRegistration() {
        assertThat(members()).allMatch(member -> member.birthDate().isBefore(DemoGenerator.REGISTERED_ON));
    }

    @Test
    void everySurveyLiesInTheRound() {
        assertThat(HOUSEHOLDS)
                .extracting(household -> household.survey().surveyedOn())
                .allMatch(day -> !day.isBefore(OPENS) && !day.isAfter(CLOSES));
    }

    @Test
    void somebodyOfSixOrMoreIsUninsuredJustWhereTheSurveySaysSo() {
        assertThat(HOUSEHOLDS).allSatisfy(household -> {
            var uninsured = household.members().stream()
                    .filter(member -> member.ageOn(household.survey().surveyedOn()) >= 6)
                    .anyMatch(member -> !member.healthInsurance());
            assertThat(household.survey().deprivations().contains(Indicator.HEALTH_INSURANCE))
                    .isEqualTo(uninsured);
        });
    }

    @Test
    void onlyAHouseholdWithAChildOfSchoolAgeLacksSchooling() {
        assertThat(HOUSEHOLDS)
                .filteredOn(household -> household.survey().deprivations().contains(Indicator.CHILD_SCHOOLING))
                .isNotEmpty()
                .allMatch(household -> household.members().stream()
                        .mapToInt(member -> member.ageOn(household.survey().surveyedOn()))
                        .anyMatch(age -> age >= 5 && age < 15));
    }

    private static Stream<DemoMember> members() {
        return HOUSEHOLDS.stream().flatMap(household -> household.members().stream());
    }

    /** The standard VN-2016, written down a second time on purpose. */
    private static String classOf(DemoHousehold household) {
        var urban = household.commune().urban();
        var income = household.survey().incomePerHead();
        var lacks = household.survey().deprivations().size();
        if (income <= povertyLine(household.commune())) {
            return "POOR";
        }
        if (income <= (urban ? 1_300_000 : 1_000_000)) {
            return lacks >= 3 ? "POOR" : "NEAR_POOR";
        }
        return income <= (urban ? 1_950_000 : 1_500_000) ? "AVERAGE" : "ABOVE_AVERAGE";
    }

    private static int povertyLine(DemoCommune commune) {
        return commune.urban() ? 900_000 : 700_000;
    }
}
