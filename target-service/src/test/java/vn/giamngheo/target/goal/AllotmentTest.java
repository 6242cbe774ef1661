package vn.giamngheo.target.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AllotmentTest {

    @Test
    void largestRemaindersGetWhatIsLeft() {
        // Quotas 4.7, 3.2 and 2.1: the first is rounded up.
        assertThat(Allotment.byLargestRemainder(10, List.of(47L, 32L, 21L))).containsExactly(5L, 3L, 2L);
    }

    @Test
    void equalRemaindersAreServedInTheirOrder() {
        assertThat(Allotment.byLargestRemainder(2, List.of(1L, 1L, 1L))).containsExactly(1L, 1L, 0L);
    }

    @RepeatedTest(200)
    void partsSumUpAndNoneIsMoreThanOneFromItsQuota(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var weights = new ArrayList<Long>();
        for (var i = 0; i <= chance.nextInt(40); i++) {
            weights.add((long) chance.nextInt(5000));
        }
        weights.add(1L);
        var sum = weights.stream().mapToLong(Long::longValue).sum();
        var whole = chance.nextLong(sum + 1);

        var parts = Allotment.byLargestRemainder(whole, weights);

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        for (var i = 0; i < parts.size(); i++) {
            var quota = (double) whole * weights.get(i) / sum;
            assertThat((double) parts.get(i)).isBetween(Math.floor(quota), Math.ceil(quota));
            assertThat(parts.get(i)).isLessThanOrEqualTo(weights.get(i));
        }
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThat(Allotment.byLargestRemainder(0, List.of(0L, 0L))).containsExactly(0L, 0L);
        assertThatThrownBy(() -> Allotment.byLargestRemainder(1, List.of(0L, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allotment.byLargestRemainder(-1, List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allotment.byLargestRemainder(1, List.of(-1L, 3L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
