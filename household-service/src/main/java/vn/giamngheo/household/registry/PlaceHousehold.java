package vn.giamngheo.household.registry;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.kit.problem.Fault;

/** Finds the commune in which a household is to be registered, if the caller may register there. */
@ApplicationScoped
class PlaceHousehold {

    private final FindAreas areas;
    private final AreaScope scope;

    PlaceHousehold(FindAreas areas, AreaScope scope) {
        this.areas = areas;
        this.scope = scope;
    }

    Place place(RegisterHouseholdRequest request) {
        var commune = areas.on(request.communeCode(), request.registeredOn())
                .filter(area -> area.level() == AreaLevel.COMMUNE);
        if (commune.isEmpty()) {
            return new Place.Nowhere(Fault.at(
                    "/communeCode", "UnknownCommune", request.registeredOn().toString()));
        }
        if (!scope.covers(commune.get().key())) {
            return new Place.OutOfScope(request.communeCode());
        }
        var village = request.villageCode();
        if (village != null && !isVillage(village, request.communeCode(), request.registeredOn())) {
            return new Place.Nowhere(Fault.at("/villageCode", "UnknownVillage", request.communeCode()));
        }
        return new Place.Commune(commune.get().key());
    }

    boolean maySee(Household household) {
        return scope.covers(household.commune());
    }

    private boolean isVillage(String code, String communeCode, LocalDate day) {
        return areas.on(code, day)
                .filter(area -> area.level() == AreaLevel.VILLAGE && communeCode.equals(area.parentCode()))
                .isPresent();
    }

    /** Where the request leads. */
    sealed interface Place {

        record Commune(AreaKey key) implements Place {}

        record Nowhere(Fault fault) implements Place {}

        record OutOfScope(String communeCode) implements Place {}
    }
}
