package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Education;
import vn.giamngheo.kit.problem.Fault;

/** A household as clients see it. */
@Schema(name = "Household")
public record HouseholdView(
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
        @Schema(required = true) HouseholdState state,
        @Schema(required = true) HouseholdOrigin origin,

        @Schema(nullable = true, description = "Where it moved in from.") @Nullable
        String movedInFrom,

        @Schema(nullable = true, description = "The household it was split from.") @Nullable
        UUID splitFrom,

        @Schema(nullable = true) @Nullable LocalDate endedOn,
        @Schema(nullable = true) @Nullable HouseholdEnd endKind,
        @Schema(nullable = true) @Nullable String endReason,

        @Schema(nullable = true, description = "The household it was merged into.") @Nullable
        UUID mergedInto,

        @Schema(required = true) List<MemberView> members,

        @Schema(required = true, description = "What looks wrong and refuses nothing.")
        List<WarningView> warnings,

        @Schema(required = true) long version) {

    static HouseholdView of(
            Household household,
            String communeName,
            Function<Member, @Nullable String> identity,
            PersonalData personal) {
        var ending = household.ending();
        var members = household.members().stream()
                .map(member -> MemberView.of(member, identity.apply(member), personal))
                .toList();
        return new HouseholdView(
                household.id(),
                household.code(),
                new CommuneView(household.commune().code(), household.commune().validFrom(), communeName),
                household.villageCode(),
                household.registeredOn(),
                personal.detail(household.address()),
                household.synthetic(),
                household.groups().stream().map(Group::valueOf).sorted().toList(),
                household.head().filter(head -> head.sex() == Sex.FEMALE).isPresent(),
                household.state(),
                household.origin(),
                personal.detail(household.originNote()),
                household.splitFrom(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.kind(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.mergedInto(),
                members,
                warnings(members),
                household.version());
    }

    /** As it was after one change; what never changes is taken from today. */
    static HouseholdView of(
            Household household,
            HouseholdJournal.Row row,
            String communeName,
            Function<HouseholdSnapshot.Person, @Nullable String> identity,
            PersonalData personal) {
        var then = row.read();
        var members = then.members().stream()
                .map(person -> MemberView.of(person, identity.apply(person), personal))
                .toList();
        return new HouseholdView(
                household.id(),
                then.code(),
                new CommuneView(then.communeCode(), then.communeValidFrom(), communeName),
                then.villageCode(),
                household.registeredOn(),
                personal.detail(then.address()),
                household.synthetic(),
                then.groups(),
                then.femaleHead(),
                then.state(),
                household.origin(),
                personal.detail(household.originNote()),
                household.splitFrom(),
                then.endedOn(),
                then.endKind(),
                null,
                then.endKind() == HouseholdEnd.MERGED && household.ending() != null
                        ? household.ending().mergedInto()
                        : null,
                members,
                warnings(members),
                row.version());
    }

    private static List<WarningView> warnings(List<MemberView> members) {
        var warnings = new ArrayList<WarningView>();
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            IdentityStructure.warnings(
                            "/members/" + i + "/identityNumber",
                            member.identityNumber(),
                            member.sex(),
                            member.birthYear())
                    .forEach(warning -> warnings.add(WarningView.of(warning)));
        }
        return warnings;
    }

    /** The commune in which the household was registered. */
    @Schema(name = "CommuneOfHousehold")
    public record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, examples = "Phú Lộc") String name) {}

    /** A member; masked for callers who may not see personal data. */
    @Schema(name = "Member")
    public record MemberView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fullName,
            @Schema(required = true) Sex sex,
            @Schema(nullable = true) @Nullable LocalDate birthDate,
            @Schema(required = true) int birthYear,
            @Schema(required = true) Relation relation,
            @Schema(nullable = true) @Nullable String ethnicity,
            @Schema(nullable = true) @Nullable String identityNumber,
            @Schema(required = true) boolean healthInsurance,
            @Schema(nullable = true) @Nullable Education education,
            @Schema(nullable = true) @Nullable Boolean studying,
            @Schema(nullable = true) @Nullable Boolean disability,
            @Schema(nullable = true) @Nullable String occupation) {

        static MemberView of(HouseholdSnapshot.Person person, @Nullable String identityNumber, PersonalData personal) {
            return new MemberView(
                    person.id(),
                    personal.name(person.fullName()),
                    person.sex(),
                    personal.detail(person.birthDate()),
                    person.birthYear(),
                    person.relation(),
                    personal.detail(person.ethnicity()),
                    identityNumber,
                    person.healthInsurance(),
                    person.education(),
                    person.studying(),
                    personal.detail(person.disability()),
                    personal.detail(person.occupation()));
        }

        static MemberView of(Member member, @Nullable String identityNumber, PersonalData personal) {
            return new MemberView(
                    member.id(),
                    personal.name(member.fullName()),
                    member.sex(),
                    personal.detail(member.birthDate()),
                    member.birthYear(),
                    member.relation(),
                    personal.detail(member.ethnicity()),
                    identityNumber,
                    member.healthInsurance(),
                    member.education(),
                    member.studying(),
                    personal.detail(member.disability()),
                    personal.detail(member.occupation()));
        }
    }

    /** What looks wrong. */
    @Schema(name = "HouseholdWarning")
    public record WarningView(
            @Schema(required = true, examples = "/members/0/identityNumber")
            String pointer,

            @Schema(required = true, description = "IdentityOldNumber, IdentitySexDisagrees or IdentityBirthDisagrees.")
            String code) {

        static WarningView of(Fault warning) {
            return new WarningView(warning.pointer(), warning.code());
        }
    }
}
