package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.observation.Observations;

/**
 * All that a classification depends on besides the standard itself; kept with the result, so that anybody can draw it
 * again.
 *
 * @param incomePerHead VND per person and month; this or {@code incomeScore}
 * @param incomeScore B1 points
 * @param listed the deprivations as the form gives them; null when they are derived from the observations
 */
public record ClassificationInputs(
        AreaType areaType,
        @Nullable Long incomePerHead,
        @Nullable Integer incomeScore,
        @Nullable List<String> listed,
        List<Person> members,
        @Nullable Observations observations,
        String standard,
        String standardHash,
        LocalDate surveyedOn) {

    public Income income() {
        if (incomePerHead != null) {
            return new Income.PerHead(incomePerHead);
        }
        if (incomeScore != null) {
            return new Income.Score(incomeScore);
        }
        throw new IllegalStateException("A finding has an income or a score");
    }

    /** A member as far as cut-offs ask: the birth date when it is known, else the year. */
    public record Person(UUID id, int birthYear, @Nullable LocalDate birthDate) {

        /** Completed years; when only the birth year is known, the age reached in the year of that day. */
        public int ageOn(LocalDate day) {
            return birthDate == null
                    ? day.getYear() - birthYear
                    : (int) java.time.temporal.ChronoUnit.YEARS.between(birthDate, day);
        }
    }
}
