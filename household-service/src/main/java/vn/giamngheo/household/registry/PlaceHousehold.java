package vn.giamngheo.household.registry;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaKey;
import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.AreaScope;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.kit.problem.Fault;

/** Finds the commune and village in which a household is to live, if the caller may write there. */
@ApplicationScoped
public class PlaceHousehold {

    private final FindAreas areas;
    private final AreaScope scope;

    PlaceHousehold(FindAreas areas, AreaScope scope) {
        this.areas = areas;
        this.scope = scope;
    }

    public Place place(String communeCode, @Nullable String villageCode, LocalDate day) {
        var commune = areas.on(communeCode, day).filter(area -> area.level() == AreaLevel.COMMUNE);
        if (commune.isEmpty()) {
            return new Place.Nowhere(Fault.at("/communeCode", "UnknownCommune", day.toString()));
        }
        if (!scope.covers(commune.get().key())) {
            return new Place.OutOfScope(communeCode);
        }
        if (villageCode != null && !isVillage(villageCode, communeCode, day)) {
            return new Place.Nowhere(Fault.at("/villageCode", "UnknownVillage", communeCode));
        }
        return new Place.Commune(commune.get().key());
    }

    boolean maySee(Household household) {
        return scope.covers(household.commune());
    }

    public boolean isVillage(String code, String communeCode, LocalDate day) {
        return areas.on(code, day)
                .filter(area -> area.level() == AreaLevel.VILLAGE && communeCode.equals(area.parentCode()))
                .isPresent();
    }

    /** Where the request leads. */
    public sealed interface Place {

        record Commune(AreaKey key) implements Place {}

        record Nowhere(Fault fault) implements Place {}

        record OutOfScope(String communeCode) implements Place {}
    }
}
