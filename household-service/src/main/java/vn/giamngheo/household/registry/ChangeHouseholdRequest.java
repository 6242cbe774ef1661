package vn.giamngheo.household.registry;

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

import vn.giamngheo.kit.idempotency.Creates;

/** A household as it is from now on; members who are no longer in it are named with what became of them. */
@Schema(name = "ChangeHousehold", example = """
                {"code": "PL-0001", "effectiveOn": "2018-03-01", "reason": "Sinh con", "address": "Tổ dân phố 3",
                 "members": [{"id": "01936a5e-7c00-7000-8000-000000000003", "fullName": "Nguyễn Thị Mẫu", "sex": "FEMALE",
                              "birthYear": 1975, "relation": "HEAD", "healthInsurance": true},
                             {"fullName": "Nguyễn Thị Bé", "sex": "FEMALE", "birthDate": "2018-02-20",
                              "relation": "CHILD", "healthInsurance": true}]}""")
public record ChangeHouseholdRequest(
        @Schema(required = true, description = "Unique in the commune.") @NotBlank @Size(max = 40)
        String code,

        @Schema(nullable = true) @Nullable @Size(max = 20) String villageCode,
        @Schema(nullable = true) @Nullable @Size(max = 300) String address,
        @Schema(nullable = true) Set<@NotNull Group> groups,

        @Schema(required = true, description = "All who live in it; without an id, somebody new.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@Valid @NotNull MemberRequest> members,

        @Schema(nullable = true, description = "Those who do no longer.") @Nullable @Size(max = 50)
        List<@Valid @NotNull DepartureRequest> departures,

        @Schema(required = true, description = "From which day on this holds.") @NotNull
        LocalDate effectiveOn,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    public ChangeHouseholdRequest {
        groups = Creates.inOrder(groups);
        departures = departures == null ? List.of() : departures;
    }

    /** A member who is no longer in the household. */
    @Schema(name = "MemberDeparture")
    public record DepartureRequest(
            @Schema(required = true) @NotNull UUID memberId,
            @Schema(required = true) @NotNull Member.Departure kind,
            @Schema(required = true) @NotNull LocalDate on) {}
}
