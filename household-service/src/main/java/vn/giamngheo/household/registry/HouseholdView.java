package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household as clients see it. */
@Schema(name = "Household")
record HouseholdView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "PL-0001") String code,
        @Schema(required = true) CommuneView commune,
        @Schema(nullable = true) @Nullable String villageCode,
        @Schema(required = true) LocalDate registeredOn,

        @Schema(nullable = true, description = "Absent for callers who may not see personal data.") @Nullable
        String address,

        @Schema(required = true, description = "Made up for a demonstration.")
        boolean synthetic,

        @Schema(required = true) List<Group> groups,
        @Schema(required = true) boolean femaleHead,
        @Schema(required = true) List<MemberView> members,
        @Schema(required = true) long version) {

    static HouseholdView of(Household household, String communeName, PersonalData personal) {
        return new HouseholdView(
                household.id(),
                household.code(),
                new CommuneView(household.commune().code(), household.commune().validFrom(), communeName),
                household.villageCode(),
                household.registeredOn(),
                personal.detail(household.address()),
                household.synthetic(),
                household.groups().stream().map(Group::valueOf).sorted().toList(),
                household.femaleHead(),
                household.members().stream()
                        .map(member -> MemberView.of(member, personal))
                        .toList(),
                household.version());
    }

    /** The commune in which the household was registered. */
    @Schema(name = "CommuneOfHousehold")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, examples = "Phú Lộc") String name) {}

    /** A member; masked for callers who may not see personal data. */
    @Schema(name = "Member")
    record MemberView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fullName,
            @Schema(required = true) Sex sex,
            @Schema(nullable = true) @Nullable LocalDate birthDate,
            @Schema(required = true) int birthYear,
            @Schema(required = true) Relation relation,
            @Schema(nullable = true) @Nullable String ethnicity,
            @Schema(required = true) boolean healthInsurance) {

        static MemberView of(Member member, PersonalData personal) {
            return new MemberView(
                    member.id(),
                    personal.name(member.fullName()),
                    member.sex(),
                    personal.detail(member.birthDate()),
                    member.birthYear(),
                    member.relation(),
                    personal.detail(member.ethnicity()),
                    member.healthInsurance());
        }
    }
}
