package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The fact where a household has lived by the register, and whether it still does; carries nothing that names a person.
 *
 * @param sequence grows with every version of the household, also with those that nothing is told of
 * @param residences one after the other; one that lasted no day is left out
 */
record RegisterEntry(UUID householdId, long sequence, List<Residence> residences, boolean synthetic) {

    static final String TOPIC = "household.register-entry.v1";

    /** A commune and the days there; the last one is open as long as the household is on the register. */
    record Residence(
            Commune commune, LocalDate from, @Nullable LocalDate until) {}

    /** The unit as it was when the household came there. */
    record Commune(String code, LocalDate validFrom) {}
}
