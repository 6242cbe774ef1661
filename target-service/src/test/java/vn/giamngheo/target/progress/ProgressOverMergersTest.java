package vn.giamngheo.target.progress;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.SomeAreas.Y2015;
import static vn.giamngheo.target.SomeAreas.Y2020;
import static vn.giamngheo.target.SomeAreas.commune;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class ProgressOverMergersTest extends ProgressTest {

    @Test
    void mergedCommunesCountForTheirSuccessorFromTheYearOfTheMerger() {
        heard(poor(home(), VINH_HAI, 2019), notPoor(home(), VINH_GIANG, 2019));

        assertThat(counts("20122", 2019)).isEqualTo("0 poor of 1, 1 surveyed, NO_TARGET");
        assertThat(counts("20119", 2019)).isEqualTo("1 poor of 1, 1 surveyed, NO_TARGET");
        assertThat(counts("20122", 2020)).isEqualTo("1 poor of 2, 0 surveyed, NO_DATA");
        assertThat(counts("482", 2020)).isEqualTo("1 poor of 2, 0 surveyed, NO_DATA");
        progress("20119", 2020).then().statusCode(404);

        heard(poor(home(), GIANG_HAI, 2020));
        assertThat(counts("20122", 2020)).isEqualTo("2 poor of 3, 1 surveyed, NO_TARGET");
    }

    @Test
    void householdStaysCountedWhileTheSuccessorOfItsCommuneIsUnknown() {
        sql("delete from area where code = '20122' and valid_from = '2020-01-01'");
        heard(poor(home(), VINH_HAI, 2019));

        assertThat(counts("482", 2020)).isEqualTo("1 poor of 1, 0 surveyed, NO_DATA");
    }

    @Test
    void splitCommuneCountsForTheDistrictAndForNeitherPart() {
        var west = commune("20201", "Tây", Y2020, null);
        var east = commune("20202", "Đông", Y2020, null);
        var whole = commune("20200", "Cả", Y2015, Y2020, west, east);
        know(west, east, whole);
        heard(poor(home(), whole, 2019));

        assertThat(counts("482", 2020)).isEqualTo("1 poor of 1, 0 surveyed, NO_DATA");
        assertThat(counts("20201", 2020)).isEqualTo("null poor of null, 0 surveyed, NO_DATA");
        assertThat(counts("20200", 2019)).isEqualTo("1 poor of 1, 1 surveyed, NO_TARGET");
    }
}
