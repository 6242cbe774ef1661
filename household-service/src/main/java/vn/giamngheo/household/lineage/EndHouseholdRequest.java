package vn.giamngheo.household.lineage;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a household comes off the register. */
@Schema(name = "EndHousehold", example = """
                {"kind": "MOVED_OUT", "effectiveOn": "2017-05-01", "reason": "Chuyển vào Thành phố Hồ Chí Minh"}""")
record EndHouseholdRequest(
        @Schema(required = true, description = "MOVED_OUT: to a place that this register does not keep.") @NotNull
        Kind kind,

        @Schema(required = true) @NotNull LocalDate effectiveOn,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    /** Merging has its own door. */
    @Schema(name = "EndKind")
    enum Kind {
        DISSOLVED,
        MOVED_OUT
    }
}
