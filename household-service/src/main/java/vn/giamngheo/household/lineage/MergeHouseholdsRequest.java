package vn.giamngheo.household.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two entries that become one. */
@Schema(name = "MergeHouseholds", example = """
                {"keptId": "01936a5e-7c00-7000-8000-000000000001", "absorbedId": "01936a5e-7c00-7000-8000-000000000002",
                 "cause": "DUPLICATE", "carried": [], "effectiveOn": "2017-05-01", "reason": "Nhập trùng hai lần"}""")
record MergeHouseholdsRequest(
        @Schema(description = "Of the merge; the server makes one otherwise.", nullable = true) @Nullable
        UUID id,

        @Schema(required = true, description = "The household that stays.") @NotNull
        UUID keptId,

        @Schema(required = true, description = "The one that ends.") @NotNull
        UUID absorbedId,

        @Schema(
                required = true,
                description = "DUPLICATE: the same household, entered twice. JOINED: two moved together.")
        @NotNull
        Cause cause,

        @Schema(
                required = true,
                description = "Members who come along, and what they become; the others stay on the old entry.")
        @NotNull
        @Size(max = 50)
        List<@Valid @NotNull MemberRole> carried,

        @Schema(required = true) @NotNull LocalDate effectiveOn,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    /** Why two entries become one. */
    @Schema(name = "MergeCause")
    enum Cause {
        DUPLICATE,
        JOINED
    }
}
