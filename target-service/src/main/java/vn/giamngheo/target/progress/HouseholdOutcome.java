package vn.giamngheo.target.progress;

import java.time.LocalDate;
import java.util.UUID;

/** What one round found one household to be, under one standard. */
record HouseholdOutcome(
        UUID householdId,
        String standard,
        int roundYear,
        long sequence,
        String communeCode,
        LocalDate communeValidFrom,
        HouseholdClass classification,
        boolean synthetic) {}
