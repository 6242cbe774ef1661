package vn.giamngheo.task.assignment.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.giamngheo.kit.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class ReportRulesTest {

    @Test
    void aYearOfTheAssignmentAndDifferentFiguresAreFine() {
        assertThat(ReportRules.faults(2016, 2020, true, content(2016, "A", "B")))
                .isEmpty();
    }

    @Test
    void theYearLiesInTheAssignment() {
        assertThat(ReportRules.faults(2016, 2020, true, content(2015)))
                .extracting(Fault::pointer)
                .containsExactly("/year");
    }

    @Test
    void theMilestoneIsTheAssignmentsOwn() {
        assertThat(ReportRules.faults(2016, 2020, false, content(2016)))
                .extracting(Fault::code)
                .containsExactly("UnknownMilestone");
    }

    @Test
    void aFigureIsThereOnce() {
        assertThat(ReportRules.faults(2016, 2020, true, content(2016, "A", "B", "A")))
                .extracting(Fault::pointer)
                .containsExactly("/figures/2/code");
    }

    private static ReportContent content(int year, String... codes) {
        return new ReportContent(
                year,
                ReportPeriod.YEAR,
                UUID.randomUUID(),
                "text",
                Arrays.stream(codes)
                        .map(code -> new ReportFigure(code, BigDecimal.ONE, "người"))
                        .toList());
    }
}
