package vn.giamngheo.task.area;

import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.AreaEvent;
import vn.giamngheo.task.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class AreaEventsTest extends ServiceTest {

    private static final String COVERED = "select code || '@' || valid_from from area_cover where cover_code = '%s'";
    private static final String WITHIN = "select code || '@' || valid_from from communes_within('%s', date '%s')";

    @Test
    void anAreaCoversWhatLiesBelowItAndWhatWasMergedIntoIt() {
        assertThat(texts(COVERED.formatted("20122")))
                .containsExactly(
                        "20113@2015-01-01",
                        "20119@2015-01-01",
                        "20122@2015-01-01",
                        "20122@2020-01-01",
                        "20122@2025-07-01");
        assertThat(texts(COVERED.formatted("20119"))).containsExactly("20119@2015-01-01");
        assertThat(texts(COVERED.formatted("482"))).hasSize(5).doesNotContain("20107@2025-07-01");
        assertThat(texts(COVERED.formatted("46"))).hasSize(7);
        assertThat(texts(COVERED.formatted("nowhere"))).isEmpty();
    }

    @Test
    void aYearsFigureFollowsTheTerritoryAsItStoodThen() {
        assertThat(texts(WITHIN.formatted("20122", "2016-12-31")))
                .contains("20122@2015-01-01")
                .doesNotContain("20119@2015-01-01");
        assertThat(texts(WITHIN.formatted("20122", "2020-12-31")))
                .contains("20119@2015-01-01")
                .doesNotContain("20113@2015-01-01");
        assertThat(texts(WITHIN.formatted("20122", "2025-12-31"))).contains("20113@2015-01-01");
    }

    @ParameterizedTest
    @CsvSource({"A, 0 1 2", "B, 0 2 1", "C, 1 0 2", "D, 1 2 0", "E, 2 0 1", "F, 2 1 0"})
    void inWhateverOrderTheUnitsOfAMergerComeTheCoverIsTheSame(String prefix, String order) {
        var family = List.of(
                new AreaEvent(
                        prefix + 1,
                        "2015-01-01",
                        "2020-01-01",
                        "COMMUNE",
                        List.of(),
                        List.of(prefix + "2@2020-01-01"),
                        1),
                new AreaEvent(
                        prefix + 2,
                        "2020-01-01",
                        "2025-07-01",
                        "COMMUNE",
                        List.of(prefix + "D"),
                        List.of(prefix + "3@2025-07-01"),
                        1),
                new AreaEvent(prefix + 3, "2025-07-01", null, "COMMUNE", List.of(prefix + "P"), List.of(), 1));

        Arrays.stream(order.split(" ")).map(Integer::parseInt).map(family::get).forEach(this::publish);

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(texts(COVERED.formatted(prefix + "D")))
                    .containsExactly(prefix + "1@2015-01-01", prefix + "2@2020-01-01");
            assertThat(texts(COVERED.formatted(prefix + "P"))).hasSize(3);
            assertThat(texts(COVERED.formatted(prefix + 3))).hasSize(3);
            assertThat(texts(COVERED.formatted(prefix + 1))).hasSize(1);
        });
    }

    @Test
    void aCorrectedSuccessorTakesTheOldCoverBack() {
        var area = new AreaEvent("39999", "2015-01-01", "2020-01-01", "COMMUNE", List.of(), List.of(), 1);
        publish(new AreaEvent("39998", "2020-01-01", null, "COMMUNE", List.of(), List.of(), 1));
        publish(area.successors("39998@2020-01-01"));
        await().atMost(PATIENCE).until(() -> texts(COVERED.formatted("39998")).size() == 2);

        publish(area.sequence(2));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(texts(COVERED.formatted("39998"))).containsExactly("39998@2020-01-01"));
    }

    @Test
    void anEarlierWordAboutAnAreaChangesNothing() {
        var area = new AreaEvent("29999", "2015-01-01", null, "COMMUNE", List.of("29"), List.of(), 5);
        publish(area.successors("29998@2020-01-01"));
        await().atMost(PATIENCE).until(() -> !texts(successorsOf("29999")).isEmpty());

        publish(area.sequence(4).successors("29997@2020-01-01"));
        publish(area.sequence(6).successors("29996@2020-01-01", "29995@2020-01-01"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(texts(successorsOf("29999"))).containsExactly("29995", "29996"));
        assertThat(texts("select sequence from area where code = '29999'")).containsExactly("6");
    }

    private static String successorsOf(String code) {
        return "select successor_code from area_succession where code = '" + code + "'";
    }
}
