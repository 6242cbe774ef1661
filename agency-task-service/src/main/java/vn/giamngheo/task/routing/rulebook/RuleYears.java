package vn.giamngheo.task.routing.rulebook;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

/**
 * The rounds for which a rule holds, as days: a round is made towards the end of its year.
 *
 * @param last the end of time for a rule whose end is not known
 */
record RuleYears(LocalDate first, LocalDate last) {

    private static final int FOR_GOOD = 9999;

    static RuleYears of(int firstRound, @Nullable Integer lastRound) {
        return new RuleYears(endOf(firstRound), endOf(lastRound == null ? FOR_GOOD : lastRound));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
