package vn.giamngheo.target.plan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PlanOfPhuLocTest extends ServiceTest {

    @Test
    void isLoadedWithItsSource() {
        assertThat(rows("select area_code, issued_on, period_from, period_to from plan"))
                .containsExactly("482 2017-08-22 2016 2020");
        assertThat(rows("select source from plan"))
                .first()
                .asString()
                .startsWith("Ngày 22/8/2017, UBND huyện đã ban hành Kế hoạch thực hiện Chương trình mục tiêu quốc gia"
                        + " Giảm nghèo bền vững giai đoạn 2016-2020");
    }

    @Test
    void startsFromTheGeneralSurveyOf2015() {
        assertThat(rows("""
                                select i.code, i.kind, i.standard, i.baseline_year, t.area_code, t.baseline_rate
                                from indicator i
                                join area_target t on t.indicator_id = i.id
                                """)).containsExactly("POVERTY_RATE RATE_PATH VN-2016 2015 482 10.51");
    }

    @Test
    void cutsLeadToTheRatesOfEachYear() {
        assertThat(rows("""
                                select c.year, c.cut, t.baseline_rate - sum(c.cut) over (order by c.year)
                                from yearly_cut c
                                join area_target t on t.id = c.area_target_id
                                order by c.year
                                """))
                .containsExactly(
                        "2016 1.57 8.94", "2017 1.39 7.55", "2018 1.09 6.46", "2019 0.87 5.59", "2020 0.75 4.84");
    }
}
