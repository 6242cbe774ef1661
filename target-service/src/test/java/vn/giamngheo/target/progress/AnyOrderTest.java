package vn.giamngheo.target.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.progress.Found.notPoor;
import static vn.giamngheo.target.progress.Found.poor;

@QuarkusTest
class AnyOrderTest extends ServiceTest {

    private static final UUID ONE = UUID.fromString("01936a5e-7c00-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01936a5e-7c00-7000-8000-000000000002");

    private static final List<Found> EVENTS = List.of(
            poor(ONE, PHU_LOC_TOWN, 2015),
            notPoor(ONE, PHU_LOC_TOWN, 2015).sequence(2),
            poor(ONE, PHU_LOC_TOWN, 2016).sequence(3),
            poor(ONE, LANG_CO, 2018).sequence(4).as(HouseholdClass.NEAR_POOR),
            notPoor(ONE, LANG_CO, 2018).sequence(4).standard("VN-2022"),
            poor(ONE, LANG_CO, 2017).sequence(5),
            poor(OTHER, LANG_CO, 2015),
            notPoor(OTHER, LANG_CO, 2020).sequence(2));

    @Inject
    RecordSurveyOutcome record;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAndAnyRepetitionEndTheSame(long seed) {
        var events = new ArrayList<>(EVENTS);
        var chance = new Random(seed);
        chance.ints(5, 0, EVENTS.size()).forEach(again -> events.add(EVENTS.get(again)));
        Collections.shuffle(events, chance);

        events.forEach(event -> record.apply(event.outcome()));

        assertThat(rows("""
                                select right(household_id::text, 1), standard, round_year, next_round_year, sequence,
                                    commune_code, classification
                                from household_outcome
                                order by household_id, standard, round_year
                                """))
                .containsExactly(
                        "1 VN-2016 2015 2016 2 20107 AVERAGE",
                        "1 VN-2016 2016 2017 3 20107 POOR",
                        "1 VN-2016 2017 2018 5 20110 POOR",
                        "1 VN-2016 2018 null 4 20110 NEAR_POOR",
                        "1 VN-2022 2018 null 4 20110 AVERAGE",
                        "2 VN-2016 2015 2020 1 20110 POOR",
                        "2 VN-2016 2020 null 2 20110 AVERAGE");
    }
}
