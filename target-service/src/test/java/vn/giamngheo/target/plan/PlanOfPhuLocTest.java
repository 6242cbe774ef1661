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
        assertThat(rows("select code, kind, standard, baseline_year, baseline from indicator where position = 0"))
                .containsExactly("POVERTY_RATE RATE_PATH VN-2016 2015 10.51");
    }

    @Test
    void cutsLeadToTheRatesOfEachYear() {
        assertThat(rows("""
                                select t.year, t.amount, i.baseline - sum(t.amount) over (order by t.year)
                                from indicator_target t
                                join indicator i on i.id = t.indicator_id
                                where i.code = 'POVERTY_RATE'
                                order by t.year
                                """))
                .containsExactly(
                        "2016 1.57 8.94", "2017 1.39 7.55", "2018 1.09 6.46", "2019 0.87 5.59", "2020 0.75 4.84");
    }

    @Test
    void allFiveGroupsOfTargetsAreThere() {
        assertThat(rows("""
                                select i.code, i.kind, i.measure, coalesce(i.whole, 0), t.year, t.amount
                                from indicator i
                                join indicator_target t on t.indicator_id = i.id
                                where i.code <> 'POVERTY_RATE'
                                order by i.position
                                """))
                .containsExactly(
                        "COASTAL_COMMUNES COUNT_SHARE BY_HAND 7 2020 4.00",
                        "INCOME_OF_THE_POOR RATIO_TO_BASELINE INCOME_OF_THE_POOR 0 2020 1.50",
                        "HEALTH_INSURANCE COVERAGE INSURED_PERSONS 0 2020 100.00",
                        "CREDIT_ACCESS COVERAGE BY_HAND 0 2020 100.00",
                        "OFFICIALS_TRAINED COVERAGE BY_HAND 0 2020 100.00");
    }

    @Test
    void everyDeprivationOfTheStandardIsWatched() {
        assertThat(rows("select deprivation from indicator where watched order by position"))
                .containsExactly(
                        "HEALTH_CARE",
                        "HEALTH_INSURANCE",
                        "ADULT_EDUCATION",
                        "CHILD_SCHOOLING",
                        "HOUSING_QUALITY",
                        "HOUSING_AREA",
                        "WATER_SOURCE",
                        "SANITATION",
                        "TELECOM",
                        "INFO_ASSETS");
    }

    /** The words of the district, found in its own news item of 29/08/2017. */
    @Test
    void statementsOfTheTargetsStandInTheSourceWordForWord() {
        var news = """
                Phấn đấu giảm tỷ lệ hộ nghèo chung toàn huyện từ 10,51% (theo kết quả tổng điều tra cuối năm 2015 xuống còn dưới 4,85% vào cuối năm 2020); bình quân giảm 1.13%/năm (năm 2016 giảm 1,57%, năm 2017 giảm 1,39%, năm 2018 giảm 1,09%, năm 2019 giảm 0,87%, năm 2020 giảm 0,75%); phấn đấu trên 57% số xã đặc biệt khó khăn vùng bãi ngang ven biển  thoát khỏi tình trạng đặc biệt khó khăn (4/7 xã); cải thiện sinh kế và nâng cao chất lượng cuộc sống của người nghèo, bảo đảm thu nhập bình quân đầu người của hộ nghèo tăng lên 1.5 lần so với cuối năm 2015; đảm bảo 100% người nghèo, cận nghèo, mới thoát nghèo, người dân tộc thiểu số, người dân sinh sống tại thôn, xã đặc biệt khó khăn được cấp thẻ bảo hiểm y tế theo quy đinh; 100% hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo được tiếp cận nguồn vốn vay ưu đãi từ ngân hàng chính sách xã hội; 100% cán bộ làm công tác giảm nghèo cấp xã, trưởng thôn, bản được tập huấn kiến thức, kỹ năng cơ bản về quản lý, tổ chức thực hiện các chương trình, chính sách giảm nghèo; xây dựng kế hoạch phát triển cộng đồng.""";

        assertThat(rows("select statement from indicator where not watched order by position"))
                .hasSize(6)
                .allSatisfy(statement -> assertThat(news).contains(statement));
    }
}
