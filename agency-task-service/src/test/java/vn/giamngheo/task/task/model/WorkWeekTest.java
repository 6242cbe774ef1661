package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkWeekTest {

    private static final WorkWeek WEEK = new WorkWeek(LocalDate.of(2016, 3, 2), LocalDate.of(2016, 3, 9));

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, 2016-03-01, LATE",
        "OPEN, false, 2016-03-02, TODAY",
        "OPEN, false, 2016-03-03, THIS_WEEK",
        "OPEN, false, 2016-03-09, THIS_WEEK",
        "OPEN, false, 2016-03-10, LATER",
        "REOPENED, false, 2016-03-01, LATE",
        "ACKNOWLEDGED, false, 2016-03-02, TODAY",
        "IN_PROGRESS, false, 2017-01-01, LATER",
        "IN_PROGRESS, true, 2016-03-01, PAUSED",
        "OPEN, true, 2017-01-01, PAUSED",
        "DONE, false, 2016-03-01, NO_TERM"
    })
    void aTaskLiesInTheBucketOfItsTerm(TaskState state, boolean paused, LocalDate term, DueBucket bucket) {
        assertThat(WEEK.bucket(state, paused, term)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERIFIED", "CANCELLED"})
    void aTaskThatIsOverLiesInNone(TaskState state) {
        assertThatIllegalArgumentException().isThrownBy(() -> WEEK.bucket(state, false, WEEK.today()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DueBucket.class,
            names = {"LATE", "TODAY", "THIS_WEEK", "LATER"})
    void aBucketTakesInTheTermsFromItsFirstDayToItsLast(DueBucket bucket) {
        var days = WEEK.days(bucket);

        assertThat(WEEK.bucket(TaskState.OPEN, false, days.first())).isEqualTo(bucket);
        assertThat(WEEK.bucket(TaskState.OPEN, false, days.last())).isEqualTo(bucket);
    }

    @Test
    void theBucketsFollowEachOtherWithoutAGap() {
        assertThat(WEEK.days(DueBucket.LATE).last().plusDays(1))
                .isEqualTo(WEEK.days(DueBucket.TODAY).first());
        assertThat(WEEK.days(DueBucket.TODAY).last().plusDays(1))
                .isEqualTo(WEEK.days(DueBucket.THIS_WEEK).first());
        assertThat(WEEK.days(DueBucket.THIS_WEEK).last().plusDays(1))
                .isEqualTo(WEEK.days(DueBucket.LATER).first());
    }
}
