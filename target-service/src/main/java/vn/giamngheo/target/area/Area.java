package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An administrative unit while it is what this says; its code alone does not identify it, for codes outlive territories. */
public record Area(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        AreaLevel level,
        @Nullable AreaType areaType,
        @Nullable String parentCode,
        List<String> ancestors,
        List<Key> successors,
        long sequence) {

    public Area {
        ancestors = List.copyOf(ancestors);
        successors = List.copyOf(successors);
    }

    /** The identity of a unit: an official code, and the day from which it means this unit. */
    public record Key(String code, LocalDate validFrom) {}
}
