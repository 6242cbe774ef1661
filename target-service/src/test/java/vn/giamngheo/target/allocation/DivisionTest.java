package vn.giamngheo.target.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Coverage;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.goal.Steps;
import vn.giamngheo.target.goal.YearlyCut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class DivisionTest {

    private static final RatePath PHU_LOC = new RatePath(
            2015,
            new BigDecimal("10.51"),
            List.of(cut(2016, "1.57"), cut(2017, "1.39"), cut(2018, "1.09"), cut(2019, "0.87"), cut(2020, "0.75")));

    @Test
    void cutOfTheRateIsTheFewestHouseholdsThatMakeIt() {
        assertThat(Division.whole(PHU_LOC, 10_000))
                .containsExactly(
                        Map.entry(2016, 157L),
                        Map.entry(2017, 139L),
                        Map.entry(2018, 109L),
                        Map.entry(2019, 87L),
                        Map.entry(2020, 75L));
        // 1.57 % of 1,001 households are 15.7, so 16; with the next year 29.6, so 30 in all.
        assertThat(Division.whole(PHU_LOC, 1001)).containsEntry(2016, 16L).containsEntry(2017, 14L);
    }

    @Test
    void unitsAreDividedAsTheyAreAndWhatHoldsForAllIsNot() {
        var communes = new CountShare(7, Steps.of(Map.of(2020, new BigDecimal("4"))));
        var cards = new Coverage(Steps.of(Map.of(2020, new BigDecimal("100"))));

        assertThat(Division.whole(communes, 0)).containsExactly(Map.entry(2020, 4L));
        assertThat(Division.divisible(communes)).isTrue();
        assertThat(Division.divisible(cards)).isFalse();
        assertThat(Division.divisible(new RatePath(2015, null, List.of()))).isFalse();
    }

    @RepeatedTest(100)
    void partsOfEveryYearSumUpAndNoCommuneGetsMoreThanItHas(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var parts = new ArrayList<Part>();
        for (var i = 0; i < 1 + chance.nextInt(30); i++) {
            var households = 1 + chance.nextInt(3000);
            parts.add(part("c" + i, households, households * (10 + chance.nextInt(20)) / 100));
        }
        var whole = Division.whole(PHU_LOC, Division.households(parts));
        if (whole.values().stream().mapToLong(Long::longValue).sum() > Division.poor(parts)) {
            return;
        }

        var divided = Division.propose(whole, parts);

        whole.forEach((year, amount) -> assertThat(Division.sum(divided, year)).isEqualTo(amount));
        assertThat(divided).allSatisfy(part -> assertThat(part.sum()).isLessThanOrEqualTo(part.poor()));
        var wanted = whole.values().stream().mapToLong(Long::longValue).sum();
        assertThat(divided)
                .allSatisfy(part -> assertThat((double) part.sum())
                        .isCloseTo((double) wanted * part.poor() / Division.poor(parts), within(1.0)));
        assertThat(AllocationRules.check("/indicators/0", PHU_LOC, divided)).isEmpty();
    }

    @Test
    void partsThatDoNotSumAreNamedWithTheYearAndBothSums() {
        var parts = List.of(
                part("a", 5000, 600).with(year(2016, 100)), part("b", 5000, 451).with(year(2016, 56)));

        assertThat(AllocationRules.check("/indicators/0", PHU_LOC, parts))
                .extracting(fault -> fault.code(), fault -> fault.arguments())
                .contains(tuple("PartsDoNotSum", List.of("2016", "156", "157")))
                .contains(tuple("PartsDoNotSum", List.of("2017", "0", "139")));
    }

    @Test
    void communeCannotPromiseMoreThanItsPoor() {
        var part = part("a", 100, 5).with(year(2016, 6));

        assertThat(AllocationRules.check(PHU_LOC, part))
                .extracting(fault -> fault.code())
                .containsExactly("MoreThanPoor");
    }

    private static Part part(String code, long households, long poor) {
        return new Part(new Area.Key(code, LocalDate.EPOCH), households, poor, new TreeMap<>());
    }

    private static Map<Integer, Long> year(int year, long amount) {
        return Map.of(year, amount);
    }

    private static YearlyCut cut(int year, String points) {
        return new YearlyCut(year, new BigDecimal(points));
    }
}
