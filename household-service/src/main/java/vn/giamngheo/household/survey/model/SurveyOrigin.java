package vn.giamngheo.household.survey.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a form comes from; what it is about does not change any more. */
public record SurveyOrigin(
        UUID householdId,
        int roundYear,
        int revision,
        SurveyKind kind,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID corrects,
        @Nullable String reason) {}
