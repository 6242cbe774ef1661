package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The fact that there is a new unit; it is new, so nothing has come of it yet. */
record AreaFact(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        AreaLevel level,
        String unitType,
        @Nullable AreaType areaType,
        @Nullable String parentCode,
        List<String> ancestors,
        List<String> successors,
        long sequence) {

    static final String TOPIC = "household.area.v1";

    static AreaFact of(Area area) {
        return new AreaFact(
                area.code(),
                area.key().validFrom(),
                area.validTo(),
                area.name(),
                area.level(),
                area.unitType(),
                area.areaType(),
                area.parentCode(),
                area.ancestors(),
                List.of(),
                1);
    }

    /** The code alone would not say which period is meant. */
    String key() {
        return code + "@" + validFrom;
    }
}
