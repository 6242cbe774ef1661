package vn.giamngheo.target.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.nearPoor;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class AnyOrderTest extends ProjectionTest {

    private static final UUID ONE = UUID.fromString("01936a5e-7c00-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01936a5e-7c00-7000-8000-000000000002");
    private static final UUID MOVING = UUID.fromString("01936a5e-7c00-7000-8000-000000000003");

    private static final String COUNTS = """
            select standard, year, commune_code, what, carried, found
            from commune_count where year <= 2021 order by 1, 2, 3, 4""";

    private static final String OUTCOMES = """
            select right(household_id::text, 1), standard, round_year, next_round_year, escaped_in, sequence,
                commune_code, classification
            from household_outcome
            order by household_id, standard, round_year""";

    private static final String CLOSINGS =
            "select commune_code, round_year, sequence, results, counted = results and drawn = checksum from standing_closing"
                    + " order by 1, 2";

    private static final Found[] CLOSED = {
        notPoor(ONE, PHU_LOC_TOWN, 2015).sequence(2),
    };

    private final List<Runnable> events = List.of(
            () -> tell(poor(ONE, PHU_LOC_TOWN, 2015)),
            () -> tell(notPoor(ONE, PHU_LOC_TOWN, 2015).sequence(2)),
            () -> tell(poor(ONE, PHU_LOC_TOWN, 2016).sequence(3)),
            () -> tell(nearPoor(ONE, LANG_CO, 2018).sequence(4).moved("ESCAPED_TO_NEAR_POOR")),
            () -> tell(notPoor(ONE, LANG_CO, 2018).sequence(4).standard("VN-2022")),
            () -> tell(poor(ONE, LANG_CO, 2017).sequence(5)),
            () -> tell(poor(OTHER, LANG_CO, 2015)),
            () -> tell(notPoor(OTHER, LANG_CO, 2016).sequence(3).moved("ESCAPED")),
            () -> tell(notPoor(OTHER, LANG_CO, 2018).sequence(4)),
            () -> tell(notPoor(OTHER, LANG_CO, 2020).sequence(2)),
            () -> tell(poor(MOVING, VINH_HAI, 2015).deprived("SANITATION", "TELECOM")),
            () -> recordRegisterEntry.apply(
                    new RegisterEntry(MOVING, 1, List.of(stay(VINH_HAI, "2015-01-01", null)), true)),
            () -> recordRegisterEntry.apply(new RegisterEntry(
                    MOVING,
                    2,
                    List.of(stay(VINH_HAI, "2015-01-01", "2017-05-01"), stay(LANG_CO, "2017-05-01", null)),
                    true)),
            () -> recordClosing.apply(closing(PHU_LOC_TOWN, 2015, 1, 5L, CLOSED)),
            () -> recordClosing.apply(reopening(PHU_LOC_TOWN, 2015, 2)),
            () -> recordClosing.apply(closing(PHU_LOC_TOWN, 2015, 3, 7L, CLOSED)),
            () -> recordClosing.apply(closing(LANG_CO, 2015, 1, 7L)),
            () -> recordClosing.apply(reopening(LANG_CO, 2015, 2)));

    private void tell(Found found) {
        recordSurveyOutcome.apply(found.outcome());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAndAnyRepetitionEndTheSame(long seed) {
        events.forEach(Runnable::run);
        countAll();
        var outcomes = rows(OUTCOMES);
        var counts = rows(COUNTS);
        var closings = rows(CLOSINGS);
        dropProjection();

        var shuffled = new ArrayList<>(events);
        var chance = new Random(seed);
        chance.ints(5, 0, events.size()).forEach(again -> shuffled.add(events.get(again)));
        Collections.shuffle(shuffled, chance);
        for (var event : shuffled) {
            event.run();
            if (chance.nextInt(3) == 0) {
                countAll();
            }
        }
        countAll();

        assertThat(rows(OUTCOMES)).isEqualTo(outcomes);
        assertThat(rows(COUNTS)).isEqualTo(counts).isNotEmpty();
        assertThat(rows(CLOSINGS)).isEqualTo(closings).containsExactly("20107 2015 3 1 t");
    }

    @Test
    void latestSequenceOfARoundWinsAndRoundsAreChained() {
        events.forEach(Runnable::run);

        assertThat(rows(OUTCOMES))
                .containsExactly(
                        "1 VN-2016 2015 2016 null 2 20107 AVERAGE",
                        "1 VN-2016 2016 2017 null 3 20107 POOR",
                        "1 VN-2016 2017 2018 null 5 20110 POOR",
                        "1 VN-2016 2018 null 2018 4 20110 NEAR_POOR",
                        "1 VN-2022 2018 null null 4 20110 AVERAGE",
                        "2 VN-2016 2015 2016 null 1 20110 POOR",
                        "2 VN-2016 2016 2018 2016 3 20110 AVERAGE",
                        "2 VN-2016 2018 2020 2016 4 20110 AVERAGE",
                        "2 VN-2016 2020 null 2016 2 20110 AVERAGE",
                        "3 VN-2016 2015 null null 1 20119 POOR");
    }

    private void dropProjection() {
        empty("household_outcome, register_entry, register_residence, closing, reopening, commune_count, stale_count,"
                + " known_standard");
    }
}
