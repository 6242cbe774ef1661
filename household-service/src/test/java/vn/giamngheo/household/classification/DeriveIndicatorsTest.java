package vn.giamngheo.household.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.ClassificationInputs.Person;
import vn.giamngheo.household.classification.IndicatorResult.Outcome;
import vn.giamngheo.household.observation.Device;
import vn.giamngheo.household.observation.Dwelling;
import vn.giamngheo.household.observation.Education;
import vn.giamngheo.household.observation.Latrine;
import vn.giamngheo.household.observation.Material;
import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.observation.Schooling;
import vn.giamngheo.household.observation.TelecomUse;
import vn.giamngheo.household.observation.WaterSource;
import vn.giamngheo.household.observation.Work;
import vn.giamngheo.household.standard.CutOff;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.PovertyStandard.Line;
import vn.giamngheo.household.standard.PovertyStandard.Lines;

import static org.assertj.core.api.Assertions.assertThat;

class DeriveIndicatorsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 12);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @ParameterizedTest(name = "{0} m2 for two persons: {1}")
    @CsvSource({"15.99, DEPRIVED", "16, NOT_DEPRIVED", "16.00, NOT_DEPRIVED", "0, DEPRIVED"})
    void floorAreaIsComparedPerHeadAndTheLimitIsEnough(BigDecimal area, Outcome outcome) {
        var seen = dwelling(new Dwelling(null, null, null, area));

        assertThat(judge(new CutOff.FloorAreaBelow(BigDecimal.valueOf(8)), seen, adult(ONE), adult(TWO))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "wall {0}, pillar {1}, roof {2}: {3}")
    @CsvSource({
        "BRICK_STONE, STEEL, TILE, NOT_DEPRIVED",
        "BRICK_STONE, STEEL, METAL_SHEET, NOT_DEPRIVED",
        "BRICK_STONE, POOR_WOOD, METAL_SHEET, DEPRIVED",
        "OTHER, POOR_WOOD, METAL_SHEET, DEPRIVED",
        "BRICK_STONE, STEEL, , NOT_DEPRIVED",
        "BRICK_STONE, POOR_WOOD, , UNKNOWN",
        "OTHER, POOR_WOOD, , DEPRIVED",
    })
    void twoOfThreePartsDecideAndWhatIsMissingOnlyWhereItCouldTip(
            @Nullable Material wall, @Nullable Material pillar, @Nullable Material roof, Outcome outcome) {
        var cutOff = new CutOff.NonDurableParts(2, Set.of(Material.BRICK_STONE, Material.STEEL, Material.TILE));

        assertThat(judge(cutOff, dwelling(new Dwelling(wall, pillar, roof, null)), adult(ONE))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void memberFromSixWithoutInsuranceIsEnoughHoweverLittleIsKnownOfTheOthers() {
        var cutOff = new CutOff.MemberUninsured(6);
        var uninsured = member(ONE, false, null, null, null, null);

        var result = judge(cutOff, members(uninsured), adult(ONE), adult(TWO));

        assertThat(result.outcome()).isEqualTo(Outcome.DEPRIVED);
        assertThat(result.evidence())
                .containsExactly(
                        new IndicatorResult.Evidence("/observations/members/" + ONE + "/healthInsurance", "false"));
    }

    @Test
    void missingObservationIsListedAndNothingIsAssumed() {
        var insured = member(ONE, true, null, null, null, null);

        var result = judge(new CutOff.MemberUninsured(6), members(insured), adult(ONE), adult(TWO));

        assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result.missing()).containsExactly("/observations/members/" + TWO + "/healthInsurance");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2010-10-13, NOT_DEPRIVED",
        "2010-10-12, DEPRIVED",
    })
    void ageIsInCompletedYearsOnTheDayOfTheSurvey(LocalDate born, Outcome outcome) {
        var child = new Person(ONE, born.getYear(), born);

        assertThat(judge(new CutOff.MemberUninsured(6), members(member(ONE, false, null, null, null, null)), child)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "born {0}, studying {1}, {2}: {3}")
    @CsvSource({
        "1986, false, PRIMARY, DEPRIVED",
        "1985, false, PRIMARY, NOT_DEPRIVED",
        "1986, true, PRIMARY, NOT_DEPRIVED",
        "1986, false, LOWER_SECONDARY, NOT_DEPRIVED",
        "1986, , LOWER_SECONDARY, NOT_DEPRIVED",
        "1986, , PRIMARY, UNKNOWN",
        "2001, false, NONE, DEPRIVED",
        "2002, false, NONE, NOT_DEPRIVED",
    })
    void educationOf2016GoesByBirthYearAndAge(
            int born, @Nullable Boolean studying, Education education, Outcome outcome) {
        var accepted = Set.of(Education.LOWER_SECONDARY, Education.UPPER_SECONDARY);
        var cutOff = new CutOff.EducationBelow(List.of(new CutOff.EducationBelow.Step(15, null, 1986, accepted)));
        var seen = members(member(ONE, null, studying, null, education, null));

        assertThat(judge(cutOff, seen, new Person(ONE, born, null)).outcome()).isEqualTo(outcome);
    }

    @Test
    void householdWithoutAnybodyWhomTheCutOffMeansDoesNotLackIt() {
        var cutOff = new CutOff.ChildSchooling(5, 15, Set.of(Schooling.NOT_ATTENDING));

        assertThat(judge(cutOff, nothing(), adult(ONE)).outcome()).isEqualTo(Outcome.NOT_DEPRIVED);
    }

    @Test
    void dependantsMustBeMoreThanHalf() {
        var cutOff = new CutOff.DependantsAbove(50, 16);
        var child = new Person(TWO, 2012, null);
        var parent = members(member(ONE, null, null, null, null, false));

        assertThat(judge(cutOff, parent, adult(ONE), child).outcome()).isEqualTo(Outcome.NOT_DEPRIVED);
        assertThat(judge(cutOff, parent, adult(ONE), child, new Person(new UUID(0, 3), 2014, null))
                        .outcome())
                .isEqualTo(Outcome.DEPRIVED);
        assertThat(judge(cutOff, nothing(), adult(ONE), child).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest(name = "devices {0}, loudspeaker {1}: {2}")
    @CsvSource({
        "TELEVISION, , NOT_DEPRIVED",
        "SMARTPHONE, false, DEPRIVED",
        "SMARTPHONE, true, NOT_DEPRIVED",
        "SMARTPHONE, , UNKNOWN",
    })
    void loudspeakerCountsOnlyWhereThereIsNoDevice(Device device, @Nullable Boolean hears, Outcome outcome) {
        var seen = new Observations(null, null, null, null, null, List.of(device), hears, null);

        assertThat(judge(new CutOff.NoDevice(Set.of(Device.TELEVISION), true), seen, adult(ONE))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void emptyListIsAnObservationAndAnAbsentOneIsNot() {
        var cutOff = new CutOff.NoServiceUsed(Set.of(TelecomUse.PHONE));
        var none = new Observations(null, null, null, null, List.of(), null, null, null);

        assertThat(judge(cutOff, none, adult(ONE)).outcome()).isEqualTo(Outcome.DEPRIVED);
        assertThat(judge(cutOff, nothing(), adult(ONE)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void listOfTheFormIsTakenAsItIs() {
        var standard = standard(new CutOff.CareMissed());
        var inputs = inputs(List.of("X"), nothing(), adult(ONE));

        assertThat(DeriveIndicators.derive(standard, inputs))
                .extracting(IndicatorResult::outcome)
                .containsExactly(Outcome.DEPRIVED);
    }

    @Test
    void sameInputsAreTheSameTextWhateverOrderTheyCameIn() {
        var one = members(member(ONE, true, null, null, null, null), member(TWO, true, null, null, null, null));
        var other = members(member(TWO, true, null, null, null, null), member(ONE, true, null, null, null, null));

        var text = CanonicalJson.write(inputs(null, one, adult(ONE)));

        assertThat(CanonicalJson.write(inputs(null, other, adult(ONE)))).isEqualTo(text);
        assertThat(CanonicalJson.write(CanonicalJson.read(text, ClassificationInputs.class)))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "water {0}, latrine {1}")
    @CsvSource({"PIPED, FLUSH_SEPTIC, NOT_DEPRIVED", "RIVER_POND, NONE, DEPRIVED"})
    void waterAndLatrineAreAcceptedOrNot(WaterSource water, Latrine latrine, Outcome outcome) {
        var seen = new Observations(null, water, latrine, null, null, null, null, null);

        assertThat(judge(new CutOff.WaterNotAccepted(Set.of(WaterSource.PIPED)), seen, adult(ONE))
                        .outcome())
                .isEqualTo(outcome);
        assertThat(judge(new CutOff.LatrineNotAccepted(Set.of(Latrine.FLUSH_SEPTIC)), seen, adult(ONE))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void wageWithoutAContractIsLackOfWork() {
        var cutOff = new CutOff.WorkLacking(15, Set.of(Work.SEEKING_WORK, Work.WAGE_WITHOUT_CONTRACT));
        var seen = members(
                new MemberObservation(ONE, null, null, null, null, Work.WAGE_WITHOUT_CONTRACT, null, null, null));

        assertThat(judge(cutOff, seen, adult(ONE)).outcome()).isEqualTo(Outcome.DEPRIVED);
    }

    private static IndicatorResult judge(CutOff cutOff, Observations seen, Person... persons) {
        return DeriveIndicators.derive(standard(cutOff), inputs(null, seen, persons))
                .get(0);
    }

    private static ClassificationInputs inputs(@Nullable List<String> listed, Observations seen, Person... persons) {
        return new ClassificationInputs(
                AreaType.RURAL, 500_000L, null, listed, List.of(persons), seen, "of-the-test", "", DAY);
    }

    private static PovertyStandard standard(CutOff cutOff) {
        var lines = new Lines(new Line(700_000, 120), null, null);
        return new PovertyStandard(
                "of-the-test",
                PovertyStandard.Rule.INCOME_AND_DEPRIVATIONS,
                2015,
                2030,
                3,
                "",
                "",
                "",
                Map.of(AreaType.RURAL, lines, AreaType.URBAN, lines),
                List.of(new PovertyStandard.Indicator("X", cutOff)));
    }

    private static Person adult(UUID id) {
        return new Person(id, 1980, LocalDate.of(1980, 1, 1));
    }

    private static MemberObservation member(
            UUID id,
            @Nullable Boolean insured,
            @Nullable Boolean studying,
            @Nullable Schooling schooling,
            @Nullable Education education,
            @Nullable Boolean benefit) {
        return new MemberObservation(id, insured, studying, schooling, education, null, null, null, benefit);
    }

    private static Observations members(MemberObservation... members) {
        return new Observations(null, null, null, null, null, null, null, List.of(members));
    }

    private static Observations dwelling(Dwelling dwelling) {
        return new Observations(dwelling, null, null, null, null, null, null, null);
    }

    private static Observations nothing() {
        return new Observations(null, null, null, null, null, null, null, null);
    }
}
