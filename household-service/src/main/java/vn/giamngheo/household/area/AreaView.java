package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as clients see it. */
@Schema(name = "Area", description = "An administrative unit during one period; codes outlive territories.")
record AreaView(
        @Schema(required = true, examples = "20122") String code,
        @Schema(required = true, examples = "2020-01-01") LocalDate validFrom,

        @Schema(description = "The first day on which this no longer holds.", nullable = true) @Nullable
        LocalDate validTo,

        @Schema(required = true, examples = "Giang Hải") String name,
        @Schema(required = true) AreaLevel level,
        @Schema(required = true, examples = "COMMUNE") String unitType,

        @Schema(description = "What the poverty line goes by; only communes and villages have one.", nullable = true)
        @Nullable
        AreaType areaType,

        @Schema(nullable = true, examples = "482") @Nullable String parentCode,
        @Schema(required = true) List<String> ancestors,
        @Schema(required = true) List<AreaLink> predecessors,
        @Schema(required = true) List<AreaLink> successors,

        @Schema(required = true, description = "Where this is written.")
        String source) {

    static AreaView of(Area area, List<AreaStore.Link> links) {
        var key = area.key();
        return new AreaView(
                key.code(),
                key.validFrom(),
                area.validTo(),
                area.name(),
                area.level(),
                area.unitType(),
                area.areaType(),
                area.parentCode(),
                area.ancestors(),
                links.stream()
                        .filter(link -> link.successor().equals(key))
                        .map(link -> new AreaLink(link.predecessorCode(), link.predecessorValidFrom(), link.decision()))
                        .toList(),
                links.stream()
                        .filter(link -> link.predecessor().equals(key))
                        .map(link -> new AreaLink(link.successorCode(), link.successorValidFrom(), link.decision()))
                        .toList(),
                area.source());
    }

    /** The unit at the other end of a change. */
    @Schema(name = "AreaLink")
    record AreaLink(
            @Schema(required = true) String code,
            @Schema(required = true) LocalDate validFrom,

            @Schema(required = true, description = "What decided the change.")
            String decision) {}
}
