package vn.giamngheo.task.task.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.HouseholdPlace;

/** A household's entry as household.register-entry.v1 tells of it; only the fields used here. */
record RegisterEntryPayload(UUID householdId, Long sequence, List<Residence> residences) {

    RegisterEntryPayload {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(sequence, "sequence");
        residences = List.copyOf(Objects.requireNonNull(residences, "residences"));
    }

    /** One stay; they come in order. */
    record Residence(
            CommunePayload commune,
            LocalDate from,
            @Nullable LocalDate until) {

        Residence {
            Objects.requireNonNull(commune, "residences.commune");
            Objects.requireNonNull(from, "residences.from");
        }
    }

    /** The unit as it was when the household came. */
    record CommunePayload(String code, LocalDate validFrom) {

        CommunePayload {
            Objects.requireNonNull(code, "residences.commune.code");
            Objects.requireNonNull(validFrom, "residences.commune.validFrom");
        }
    }

    HouseholdPlace place() {
        if (residences.isEmpty()) {
            return new HouseholdPlace(householdId, sequence, null, null, null);
        }
        var last = residences.get(residences.size() - 1);
        return new HouseholdPlace(
                householdId,
                sequence,
                new Commune(last.commune().code(), last.commune().validFrom()),
                last.from(),
                last.until());
    }
}
