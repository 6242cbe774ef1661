package vn.giamngheo.task.area;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.AreaEvent;
import vn.giamngheo.task.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class AreaEventsTest extends ServiceTest {

    private static final String COVERED = "select code || '@' || valid_from from covered_communes(array['%s'])";
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
