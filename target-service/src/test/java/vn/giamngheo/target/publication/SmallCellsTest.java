package vn.giamngheo.target.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.giamngheo.target.projection.Sums;

import static org.assertj.core.api.Assertions.assertThat;

class SmallCellsTest {

    private final SmallCells cells = new SmallCells(5);

    @Test
    void sumOfCommunesWithoutASmallCountIsShown() {
        assertThat(shown(true, 20, 0, 5)).isTrue();
        assertThat(shown(false, 20, 0, 5)).isTrue();
    }

    @Test
    void sumWithOneSmallCountIsNot() {
        assertThat(shown(true, 20, 3, 5)).isFalse();
    }

    @Test
    void sumWithSeveralSmallCountsIsShownOnceAllHaveClosedUnlessItTellsThem() {
        assertThat(shown(true, 20, 3, 2)).isTrue();
        assertThat(shown(false, 20, 3, 2)).isFalse();
        assertThat(shown(true, 20, 1, 1)).isFalse();
        assertThat(shown(true, 20, 4, 4)).isFalse();
    }

    @Test
    void smallSumIsNotShown() {
        assertThat(shown(true, 2, 1, 1)).isFalse();
    }

    @Test
    void sumThatLeavesAFewIsNotShown() {
        assertThat(cells.mayShow(Sums.POOR, sums(98), List.of(sums(98)), true)).isFalse();
    }

    /** The others are known from elsewhere; whoever knows this program tries all that the small ones could be. */
    @Test
    void noSmallCountFollowsFromWhatIsShownOrFromThatItIsNot() {
        var seen = new HashMap<String, Map<Integer, Set<Long>>>();
        var tables = new ArrayList<long[]>();
        for (var a = 0L; a < 5; a++) {
            for (var b = 0L; b < 5; b++) {
                for (var c = 0L; c < 5; c++) {
                    tables.add(new long[] {a, b, c, 40});
                }
            }
        }
        for (var table : tables) {
            var values = seen.computeIfAbsent(answer(table), text -> new HashMap<>());
            for (var i = 0; i < 4; i++) {
                values.computeIfAbsent(i, key -> new HashSet<>()).add(table[i]);
            }
        }
        for (var table : tables) {
            for (var i = 0; i < 3; i++) {
                if (table[i] > 0) {
                    assertThat(seen.get(answer(table)).get(i))
                            .as("%s of %s", i, List.of(table[0], table[1], table[2]))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private String answer(long... poor) {
        var text = new StringBuilder();
        var sum = 0L;
        for (var count : poor) {
            sum += count;
            text.append(count > 0 && count < 5 ? "*" : Long.toString(count)).append(' ');
        }
        return text.append(shown(true, poor) ? Long.toString(sum) : "*").toString();
    }

    private boolean shown(boolean complete, long... poor) {
        var communes = new ArrayList<Sums>();
        var sum = 0L;
        for (var count : poor) {
            communes.add(sums(count));
            sum += count;
        }
        return cells.mayShow(Sums.POOR, of(sum, 100L * poor.length), communes, complete);
    }

    private static Sums sums(long poor) {
        return of(poor, 100);
    }

    private static Sums of(long poor, long all) {
        var counts = Map.of(Sums.POOR, poor, Sums.CLASSIFIED, all, Sums.HOUSEHOLDS, all);
        return new Sums(counts, counts, null);
    }
}
