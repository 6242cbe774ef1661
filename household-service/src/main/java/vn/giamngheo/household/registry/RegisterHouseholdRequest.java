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

/** A household to be put on the register. */
@Schema(name = "RegisterHousehold", example = """
                {"code": "PL-0001", "communeCode": "20107", "registeredOn": "2016-09-01",
                 "address": "Tổ dân phố 3", "groups": ["ETHNIC_MINORITY"],
                 "members": [{"fullName": "Nguyễn Thị Mẫu", "sex": "FEMALE", "birthYear": 1975,
                              "relation": "HEAD", "healthInsurance": true},
                             {"fullName": "Nguyễn Văn Thử", "sex": "MALE", "birthDate": "2008-05-19",
                              "relation": "CHILD", "healthInsurance": false}]}""")
public record RegisterHouseholdRequest(
        @Schema(description = "Brought by an offline client (UUIDv7); the server makes one otherwise.", nullable = true)
        @Nullable
        UUID id,

        @Schema(required = true, description = "Unique in the commune.") @NotBlank @Size(max = 40)
        String code,

        @Schema(required = true, description = "A commune on the day of registration.") @NotBlank @Size(max = 20)
        String communeCode,

        @Schema(nullable = true) @Nullable @Size(max = 20) String villageCode,
        @Schema(required = true) @NotNull LocalDate registeredOn,
        @Schema(nullable = true) @Nullable @Size(max = 300) String address,

        @Schema(
                nullable = true,
                description = "Where it came from, when it moved in from a place that this register does not keep.")
        @Nullable
        @Size(min = 1, max = 300)
        String movedInFrom,

        @Schema(description = "True for made-up households; every figure drawn from them says so.")
        boolean synthetic,

        @Schema(nullable = true) Set<@NotNull Group> groups,

        @Schema(required = true) @NotNull @Size(min = 1, max = 50)
        List<@Valid @NotNull MemberRequest> members) {

    public RegisterHouseholdRequest {
        groups = Creates.inOrder(groups);
    }
}
