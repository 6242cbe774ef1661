package vn.giamngheo.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;

/** Where and as what a household is entered, and by whom. */
public record HouseholdEntry(
        AreaKey commune,
        @Nullable String villageCode,
        String code,
        @Nullable String address,
        LocalDate on,
        Set<Group> groups,
        boolean synthetic,
        @Nullable UUID splitFrom,
        @Nullable String originNote) {

    HouseholdOrigin origin() {
        if (splitFrom != null) {
            return HouseholdOrigin.SPLIT;
        }
        return originNote == null ? HouseholdOrigin.REGISTERED : HouseholdOrigin.MOVED_IN;
    }

    /** Who registered a household, when, and with which request. */
    record Registration(String who, Instant at, String requestHash) {}
}
