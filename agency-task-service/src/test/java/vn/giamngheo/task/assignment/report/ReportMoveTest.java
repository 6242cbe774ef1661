package vn.giamngheo.task.assignment.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportMoveTest {

    @Test
    void anAgencyWorksOnDraftsAndOnWhatWasReturned() {
        assertThat(ReportMove.possibleIn(ReportState.DRAFT))
                .containsExactly(ReportMove.CHANGE, ReportMove.SUBMISSION)
                .isEqualTo(ReportMove.possibleIn(ReportState.RETURNED));
    }

    @Test
    void whatIsSubmittedIsJudged() {
        assertThat(ReportMove.possibleIn(ReportState.SUBMITTED))
                .containsExactly(ReportMove.ACCEPTANCE, ReportMove.RETURN);
    }

    @Test
    void whatIsAcceptedIsFinal() {
        assertThat(ReportMove.possibleIn(ReportState.ACCEPTED)).isEmpty();
    }
}
