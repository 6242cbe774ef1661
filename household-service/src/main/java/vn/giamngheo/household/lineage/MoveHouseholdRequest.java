package vn.giamngheo.household.lineage;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a household moves, within a commune or to another that this register keeps. */
@Schema(name = "MoveHousehold", example = """
                {"communeCode": "20110", "code": "LC-0815", "address": "Tổ 2", "effectiveOn": "2017-05-01",
                 "reason": "Chuyển theo con"}""")
record MoveHouseholdRequest(
        @Schema(required = true) @NotBlank @Size(max = 20) String communeCode,
        @Schema(nullable = true) @Nullable @Size(max = 20) String villageCode,
        @Schema(nullable = true) @Nullable @Size(max = 300) String address,

        @Schema(required = true, description = "The household's code over there.") @NotBlank @Size(max = 40)
        String code,

        @Schema(required = true) @NotNull LocalDate effectiveOn,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
