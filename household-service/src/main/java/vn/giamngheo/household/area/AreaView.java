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

        @Schema(required = true, description = "What the unit counts as during this period, as far as it is known.")
        List<AreaFlag> flags,

        @Schema(required = true, description = "Where this is written.")
        String source) {

    static AreaView of(Area area, List<AreaStore.Link> links, List<AreaStore.Flag> flags) {
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
                        .map(link -> new AreaLink(
                                link.predecessorCode(),
                                link.predecessorValidFrom(),
                                link.successorValidFrom(),
                                link.decision()))
                        .toList(),
                links.stream()
                        .filter(link -> link.predecessor().equals(key))
                        .map(link -> new AreaLink(
                                link.successorCode(),
                                link.successorValidFrom(),
                                link.successorValidFrom(),
                                link.decision()))
                        .toList(),
                flags.stream()
                        .filter(flag -> flag.touches(area))
                        .map(flag -> new AreaFlag(
                                flag.kind(), flag.validFrom(), flag.validTo(), flag.confidence(), flag.source()))
                        .toList(),
                area.source());
    }

    /** The unit at the other end of a change. */
    @Schema(name = "AreaLink")
    record AreaLink(
            @Schema(required = true) String code,
            @Schema(required = true) LocalDate validFrom,

            @Schema(required = true, description = "The day of the change.")
            LocalDate on,

            @Schema(required = true, description = "What decided the change.")
            String decision) {}

    /** What a unit counts as, for a time. */
    @Schema(name = "AreaFlag")
    record AreaFlag(
            @Schema(required = true, examples = "ESPECIALLY_DIFFICULT_COASTAL")
            String kind,

            @Schema(required = true) LocalDate validFrom,
            @Schema(nullable = true) @Nullable LocalDate validTo,

            @Schema(required = true, description = "CONFIRMED, RECALLED, DRAFT or UNVERIFIED.")
            String confidence,

            @Schema(required = true) String source) {}

    /** All that a code ever meant. */
    @Schema(name = "AreaHistory")
    record History(
            @Schema(required = true) String code,

            @Schema(required = true, description = "The earliest period first.")
            List<AreaView> periods) {}

    /** What the territory of a unit had become. */
    @Schema(name = "AreaMapping")
    record Mapping(
            @Schema(required = true, examples = "20119") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) String name,

            @Schema(required = true, description = "The day that was asked for.")
            LocalDate on,

            @Schema(
                    required = true,
                    description =
                            "Itself or its heirs on that day; none where the record ends, several where it was divided.")
            List<Heir> became) {}

    /** A unit that the territory lies in now. */
    @Schema(name = "AreaHeir")
    record Heir(
            @Schema(required = true, examples = "20122") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, examples = "Vinh Lộc") String name,
            @Schema(nullable = true) @Nullable AreaType areaType) {}
}
