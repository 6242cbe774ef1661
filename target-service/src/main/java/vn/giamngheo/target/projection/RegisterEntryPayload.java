package vn.giamngheo.target.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.register-entry.v1}; a message without these fields is none of ours. */
record RegisterEntryPayload(UUID householdId, Long sequence, List<Residence> residences, Boolean synthetic) {

    RegisterEntryPayload {
        requireNonNull(householdId, "householdId");
        requireNonNull(sequence, "sequence");
        requireNonNull(residences, "residences");
        requireNonNull(synthetic, "synthetic");
    }

    RegisterEntry entry() {
        return new RegisterEntry(
                householdId, sequence, residences.stream().map(Residence::stay).toList(), synthetic);
    }

    /** One stay. */
    record Residence(
            Commune commune, LocalDate from, @Nullable LocalDate until) {

        Residence {
            requireNonNull(commune, "residences.commune");
            requireNonNull(from, "residences.from");
            Bounds.year(from.getYear());
            if (until != null) {
                Bounds.year(until.getYear());
            }
        }

        private RegisterEntry.Stay stay() {
            return new RegisterEntry.Stay(new Area.Key(commune.code, commune.validFrom), from, until);
        }
    }

    /** The unit that the household lived in. */
    record Commune(String code, LocalDate validFrom) {

        Commune {
            requireNonNull(code, "residences.commune.code");
            requireNonNull(validFrom, "residences.commune.validFrom");
        }
    }
}
