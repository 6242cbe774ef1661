package vn.giamngheo.task.programme;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a programme gives during one period.
 *
 * @param amount null for a service
 * @param monthsMax months a year for aid, months in all for a loan
 * @param group of several benefits of one group the highest is given
 * @param conditionsKnown false: it is shown, but nobody is told to have a claim to it
 */
record Benefit(
        Programme programme,
        String code,
        BothLanguages text,
        @Nullable BigDecimal amount,
        Unit unit,
        @Nullable Integer monthsMax,
        @Nullable String group,
        boolean conditionsKnown,
        Conditions conditions,
        Period period,
        String confidence,
        String source) {

    boolean holdsOn(LocalDate day) {
        return period.holdsOn(day) && programme.period().holdsOn(day);
    }
}
