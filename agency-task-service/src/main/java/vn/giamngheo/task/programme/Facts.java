package vn.giamngheo.task.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What is said of a household that nobody names: enough to tell what it may claim on a day. */
record Facts(
        LocalDate on,
        @Nullable HouseholdClass classification,
        @Nullable PovertyType povertyType,
        Set<Deprivation> deprivations,
        List<Integer> ages,
        Set<CommuneFlag> communeFlags,
        @Nullable LocalDate escapedOn,
        Set<Stated> stated) {}
