package vn.giamngheo.target.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as clients see it. */
@Schema(name = "Measurement", description = "A figure that somebody measured, and by what it is proven.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Of the plan: a measurement outlives its revisions.")
        UUID familyId,

        @Schema(required = true, examples = "OFFICIALS_TRAINED")
        String indicator,

        @Schema(required = true, examples = "482") String area,

        @Schema(required = true, description = "The code means this unit from that day on.", examples = "2015-01-01")
        LocalDate areaValidFrom,

        @Schema(required = true, examples = "2017") int year,
        @Schema(required = true, examples = "171") long numerator,
        @Schema(required = true, examples = "190") long denominator,
        @Schema(required = true) String evidence,
        @Schema(required = true, examples = "2017-12-01") LocalDate measuredOn,
        @Schema(required = true) MeasurementState state,
        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "The account that entered it.")
        String recordedBy,

        @Schema(description = "When it was replaced or withdrawn.") @Nullable
        Instant endedAt,

        @Nullable String endedBy,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String reason,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.id(),
                measurement.familyId(),
                measurement.indicatorCode(),
                measurement.area().code(),
                measurement.area().validFrom(),
                measurement.year(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.evidence(),
                measurement.measuredOn(),
                measurement.state(),
                measurement.recordedAt(),
                measurement.recordedBy(),
                measurement.endedAt(),
                measurement.endedBy(),
                measurement.endingReason(),
                measurement.version());
    }
}
