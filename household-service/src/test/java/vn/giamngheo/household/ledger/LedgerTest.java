package vn.giamngheo.household.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.ledger.FlowTerm.Side;
import vn.giamngheo.household.ledger.Flows.Group;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {

    @ParameterizedTest(name = "{0}: poor {1}, near-poor {2}")
    @CsvSource({
        "POOR|t|POOR|t|t|f|NONE|KNOWN_BEFORE, REMAINED,",
        "POOR|t|NEAR_POOR|t|t|f|NONE|KNOWN_BEFORE, TO_NEAR_POOR, FROM_POOR",
        "NEAR_POOR|t|POOR|t|f|t|NONE|KNOWN_BEFORE, FROM_NEAR_POOR, TO_POOR",
        "POOR|t|AVERAGE|t|t|f|NONE|KNOWN_BEFORE, PASSED_LINE,",
        "POOR|t|POOR|f|t|f|NONE|KNOWN_BEFORE, MOVED_OUT,",
        "POOR|f|POOR|t|t|f|NONE|KNOWN_BEFORE, MOVED_IN,",
        "POOR|t|-|f|t|f|NONE|KNOWN_BEFORE, NOT_SURVEYED,",
        "POOR|t|-|f|t|f|DISSOLVED|KNOWN_BEFORE, DISSOLVED,",
        "POOR|t|-|f|t|f|MERGED|KNOWN_BEFORE, MERGED,",
        "AVERAGE|t|POOR|t|f|f|NONE|KNOWN_BEFORE, NEWLY,",
        "AVERAGE|t|POOR|t|t|f|NONE|KNOWN_BEFORE, RELAPSED,",
        "AVERAGE|t|NEAR_POOR|t|t|f|NONE|KNOWN_BEFORE, , NEWLY",
        "-|f|POOR|t|f|f|NONE|SPLIT, SPLIT,",
        "-|f|POOR|t|f|f|NONE|MOVED_IN, MOVED_IN,",
        "-|f|POOR|t|f|f|NONE|REGISTERED, NEWLY,",
        "-|f|POOR|t|t|f|NONE|KNOWN_BEFORE, RELAPSED,",
        "AVERAGE|t|AVERAGE|t|f|f|NONE|KNOWN_BEFORE, ,",
    })
    void householdStandsInOneTermOfEachLedger(String key, @Nullable FlowTerm poor, @Nullable FlowTerm nearPoor) {
        var flow = Flow.of(key);

        assertThat(FlowTerm.of(flow, HouseholdClass.POOR)).isEqualTo(poor);
        assertThat(FlowTerm.of(flow, HouseholdClass.NEAR_POOR)).isEqualTo(nearPoor);
    }

    @RepeatedTest(200)
    void openingMinusDecreasesPlusIncreasesIsClosing(RepetitionInfo repetition) {
        var groups = someGroups(new Random(repetition.getCurrentRepetition()));

        for (var householdClass : List.of(HouseholdClass.POOR, HouseholdClass.NEAR_POOR)) {
            var ledger = Ledger.of(groups, householdClass);
            var out = ledger.sum(Side.DECREASE);
            var in = ledger.sum(Side.INCREASE);

            assertThat(ledger.opening().households() - out.households() + in.households())
                    .isEqualTo(ledger.closing().households());
            assertThat(ledger.opening().persons() - out.persons() - ledger.shrunk() + in.persons() + ledger.grown())
                    .isEqualTo(ledger.closing().persons());
        }
    }

    @RepeatedTest(50)
    void whatLeavesThePoorForTheNearPoorIsTheSameInBothLedgers(RepetitionInfo repetition) {
        var groups = someGroups(new Random(1000L + repetition.getCurrentRepetition()));
        var poor = Ledger.of(groups, HouseholdClass.POOR);
        var nearPoor = Ledger.of(groups, HouseholdClass.NEAR_POOR);

        assertThat(poor.term(FlowTerm.TO_NEAR_POOR).households())
                .isEqualTo(nearPoor.term(FlowTerm.FROM_POOR).households());
        assertThat(poor.term(FlowTerm.FROM_NEAR_POOR).households())
                .isEqualTo(nearPoor.term(FlowTerm.TO_POOR).households());
    }

    /** One household a group, of any kind that the query could write. */
    private static List<Group> someGroups(Random random) {
        var groups = new ArrayList<Group>();
        for (var i = 0; i < 60; i++) {
            var opening = classOrNone(random);
            var closing = classOrNone(random);
            var openingInside = !opening.equals("-") && random.nextInt(5) > 0;
            var closingInside = !closing.equals("-") && (random.nextInt(5) > 0 || !openingInside);
            var before = opening.equals("-") ? 0L : 1L + random.nextInt(8);
            var now = closing.equals("-") ? 0L : 1L + random.nextInt(8);
            var both = before > 0 && now > 0;
            var key = String.join(
                    "|",
                    opening,
                    openingInside ? "t" : "f",
                    closing,
                    closingInside ? "t" : "f",
                    random.nextBoolean() ? "t" : "f",
                    random.nextBoolean() ? "t" : "f",
                    Flow.End.values()[random.nextInt(4)].name(),
                    opening.equals("-") ? Flow.Start.values()[random.nextInt(4)].name() : "KNOWN_BEFORE");
            groups.add(new Group(
                    key,
                    Flow.of(key),
                    1,
                    before,
                    now,
                    both ? Math.max(now - before, 0) : 0,
                    both ? Math.max(before - now, 0) : 0,
                    0));
        }
        return groups;
    }

    private static String classOrNone(Random random) {
        var classes = HouseholdClass.values();
        var index = random.nextInt(classes.length + 1);
        return index == classes.length ? "-" : classes[index].name();
    }
}
