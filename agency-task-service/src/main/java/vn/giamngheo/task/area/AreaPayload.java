package vn.giamngheo.task.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** An area as household.area.v1 tells of it; only the fields used here. */
record AreaPayload(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String level,
        @Nullable String areaType,
        @Nullable String parentCode,
        List<String> ancestors,
        List<Successor> successors,
        Long sequence) {

    AreaPayload {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        ancestors = List.copyOf(Objects.requireNonNull(ancestors, "ancestors"));
        successors = List.copyOf(Objects.requireNonNull(successors, "successors"));
        Objects.requireNonNull(sequence, "sequence");
    }

    /** What the area became, or became a part of. */
    record Successor(String code, LocalDate validFrom) {

        Successor {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(validFrom, "validFrom");
        }
    }
}
