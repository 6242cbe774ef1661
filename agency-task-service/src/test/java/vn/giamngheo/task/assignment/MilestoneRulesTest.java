package vn.giamngheo.task.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.giamngheo.kit.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class MilestoneRulesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 30);

    @Test
    void aDayInAYearOfTheAssignmentIsFine() {
        assertThat(MilestoneRules.faults(2016, 2020, new MilestoneContent(2017, DAY, "text", BigDecimal.TEN, "người")))
                .isEmpty();
    }

    @Test
    void theYearLiesInTheAssignmentAndTheDayInTheYear() {
        assertThat(MilestoneRules.faults(2016, 2020, new MilestoneContent(2021, DAY, "text", null, null)))
                .extracting(Fault::code)
                .containsExactly("YearOutsideAssignment", "DayOutsideYear");
    }

    @Test
    void aFigureHasAUnitAndAUnitAFigure() {
        assertThat(MilestoneRules.faults(2016, 2020, new MilestoneContent(2017, DAY, "text", BigDecimal.TEN, null)))
                .extracting(Fault::pointer)
                .containsExactly("/unit");
        assertThat(MilestoneRules.faults(2016, 2020, new MilestoneContent(2017, DAY, "text", null, "người")))
                .extracting(Fault::pointer)
                .containsExactly("/figureTarget");
    }
}
