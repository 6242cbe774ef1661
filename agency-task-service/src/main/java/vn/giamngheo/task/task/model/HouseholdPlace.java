package vn.giamngheo.task.task.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a household lives by the register.
 *
 * @param sequence a lower one that comes later is stale
 * @param commune null for a household that has never lived anywhere
 * @param since its first day there
 * @param goneOn the first day on which it no longer lived there; null while it does
 */
public record HouseholdPlace(
        UUID householdId,
        long sequence,
        @Nullable Commune commune,
        @Nullable LocalDate since,
        @Nullable LocalDate goneOn) {

    public boolean gone() {
        return commune == null || goneOn != null;
    }

    /** Where it lives now, unless the survey saw it there or later. */
    public Commune communeAfter(SurveyFact fact) {
        return commune != null && since != null && since.isAfter(fact.surveyedOn()) ? commune : fact.commune();
    }
}
