package vn.giamngheo.target.reconciliation;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.projection.CompareClosings.Compared;

/** A closed list beside what arrived here, as clients see it. */
@Schema(name = "ClosingConsistency", description = "A closed list beside what arrived here.")
record ConsistencyView(
        @Schema(required = true, examples = "20107") String area,
        @Schema(required = true, examples = "2015-01-01") LocalDate areaValidFrom,
        @Schema(required = true, examples = "VN-2016") String standard,

        @Schema(required = true, description = "How often the list was closed.", examples = "1")
        int revision,

        @Schema(required = true, description = "How many results were closed.", examples = "597")
        int results,

        @Schema(
                required = true,
                nullable = true,
                description = "How many are here; null until somebody has compared.",
                examples = "597")
        @Nullable
        Integer counted,

        @Schema(
                required = true,
                description = "As many are here, and the checksum over them is the one that was closed.")
        boolean consistent,

        @Schema(required = true) Instant closedAt) {

    static ConsistencyView of(Compared compared) {
        return new ConsistencyView(
                compared.place().commune().code(),
                compared.place().commune().validFrom(),
                compared.place().standard(),
                compared.revision(),
                compared.results(),
                compared.counted(),
                compared.consistent(),
                compared.closedAt());
    }
}
