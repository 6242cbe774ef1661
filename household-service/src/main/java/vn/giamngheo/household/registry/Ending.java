package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** How, when and why a household came off the register. */
@Embeddable
public record Ending(
        @Column(name = "end_kind") @Enumerated(EnumType.STRING)
        HouseholdEnd kind,

        @Column(name = "ended_on") LocalDate on,
        @Column(name = "end_reason") String reason,
        @Column(name = "merged_into") @Nullable UUID mergedInto) {}
