package vn.giamngheo.task.agency;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as the API shows it. */
@Schema(name = "Agency", description = "A body that the plan gives work to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgencyView(
        @Schema(required = true) String code,
        @Schema(required = true) Name name,

        @Schema(
                required = true,
                description =
                        "ISSUING: the plan is its own. ASSIGNED: the plan orders. REQUESTED: the plan can only ask.")
        Mandate mandate,

        @Schema(required = true, description = "The plan's own words, in Vietnamese.")
        String duty,

        @Schema(description = "What a reader of these words should know, in Vietnamese.") @Nullable
        String dutyNote,

        @Schema(
                required = true,
                description = "The first day for which the register speaks; not the founding of the body.")
        LocalDate validFrom,

        @Schema(description = "The first day on which the body no longer exists; absent when no end is known.")
        @Nullable
        LocalDate validTo,

        @Schema(required = true) String source) {

    /** A name in both languages. */
    @Schema(name = "AgencyName", description = "A name in both languages.")
    record Name(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    static AgencyView of(Agency agency) {
        return new AgencyView(
                agency.code(),
                new Name(agency.vietnameseName(), agency.englishName()),
                agency.mandate(),
                agency.duty(),
                agency.dutyNote(),
                agency.validFrom(),
                agency.validTo(),
                agency.source());
    }
}
