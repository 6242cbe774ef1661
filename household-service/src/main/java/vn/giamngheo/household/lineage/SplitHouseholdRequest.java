package vn.giamngheo.household.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.registry.Group;
import vn.giamngheo.kit.idempotency.Creates;

/** Members who leave for a household of their own, in the same commune. */
@Schema(name = "SplitHousehold", example = """
                {"code": "PL-0002", "effectiveOn": "2017-05-01", "reason": "Con trai lập gia đình, ra ở riêng",
                 "members": [{"memberId": "01936a5e-7c00-7000-8000-000000000004", "relation": "HEAD"}]}""")
record SplitHouseholdRequest(
        @Schema(description = "Of the new household; the server makes one otherwise.", nullable = true) @Nullable
        UUID id,

        @Schema(required = true, description = "Of the new household, unique in the commune.") @NotBlank @Size(max = 40)
        String code,

        @Schema(nullable = true) @Nullable @Size(max = 20) String villageCode,
        @Schema(nullable = true) @Nullable @Size(max = 300) String address,

        @Schema(nullable = true, description = "Of the new household.")
        Set<@NotNull Group> groups,

        @Schema(required = true, description = "Who leaves, and what each becomes over there.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@Valid @NotNull MemberRole> members,

        @Schema(nullable = true, description = "What those who stay become; needed when the head leaves.")
        @Nullable
        @Size(max = 50)
        List<@Valid @NotNull MemberRole> remaining,

        @Schema(required = true) @NotNull LocalDate effectiveOn,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    SplitHouseholdRequest {
        groups = Creates.inOrder(groups);
        remaining = remaining == null ? List.of() : remaining;
    }
}
