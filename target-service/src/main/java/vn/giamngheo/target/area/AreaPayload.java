package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.area.v1}; a message without these fields is none of ours. */
record AreaPayload(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        AreaLevel level,
        @Nullable AreaType areaType,
        @Nullable String parentCode,
        List<String> ancestors,
        List<Successor> successors,
        Long sequence) {

    AreaPayload {
        requireNonNull(code, "code");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        requireNonNull(ancestors, "ancestors");
        requireNonNull(successors, "successors");
        requireNonNull(sequence, "sequence");
    }

    Area area() {
        return new Area(
                code,
                validFrom,
                validTo,
                name,
                level,
                areaType,
                parentCode,
                ancestors,
                successors.stream().map(Successor::key).toList(),
                sequence);
    }

    /** The unit that took over. */
    record Successor(String code, LocalDate validFrom) {

        Successor {
            requireNonNull(code, "successors.code");
            requireNonNull(validFrom, "successors.validFrom");
        }

        private Area.Key key() {
            return new Area.Key(code, validFrom);
        }
    }
}
