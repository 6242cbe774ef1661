package vn.giamngheo.target.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

/** Where a household has lived by the register; the last stay is open while it is still there. */
record RegisterEntry(UUID householdId, long sequence, List<Stay> stays, boolean synthetic) {

    RegisterEntry {
        stays = List.copyOf(stays);
    }

    /** From one day to, but not on, another. */
    record Stay(Area.Key commune, LocalDate from, @Nullable LocalDate until) {}
}
