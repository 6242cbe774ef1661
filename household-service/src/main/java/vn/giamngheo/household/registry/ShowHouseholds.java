package vn.giamngheo.household.registry;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Prepares households for the caller's eyes: the commune's name added, personal data masked where it must be. */
@ApplicationScoped
class ShowHouseholds {

    private final FindHouseholds households;
    private final FindAreas areas;
    private final IdentityNumbers identities;
    private final PersonalData personal;

    ShowHouseholds(FindHouseholds households, FindAreas areas, IdentityNumbers identities, PersonalData personal) {
        this.households = households;
        this.identities = identities;
        this.areas = areas;
        this.personal = personal;
    }

    @Transactional
    Optional<HouseholdView> one(UUID id) {
        return households.one(id).map(this::view);
    }

    Page<HouseholdSummary> page(@Nullable String commune, int limit, @Nullable Cursor cursor) {
        var rows = households.list(commune, cursor == null ? null : cursor.uuid(0), limit + 1);
        return Page.of(rows, limit, row -> HouseholdSummary.of(row, personal), row -> Cursor.after(row.id()));
    }

    HouseholdView view(Household household) {
        var commune = areas.on(household.commune().code(), household.commune().validFrom());
        return HouseholdView.of(
                household,
                commune.map(Area::name).orElse(""),
                member -> personal.shown() ? identities.read(member.identityNumber(), member.id()) : null,
                personal);
    }
}
