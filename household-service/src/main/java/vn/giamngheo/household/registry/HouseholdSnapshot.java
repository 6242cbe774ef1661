package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Education;

/** A household as it was after one change; what is kept of it never changes again. */
public record HouseholdSnapshot(
        @Nullable String address,
        String code,
        String communeCode,
        LocalDate communeValidFrom,
        @Nullable HouseholdEnd endKind,
        @Nullable LocalDate endedOn,
        List<Group> groups,
        List<Person> members,
        HouseholdState state,
        @Nullable String villageCode) {

    public static HouseholdSnapshot of(Household household) {
        return new HouseholdSnapshot(
                household.address(),
                household.code(),
                household.commune().code(),
                household.commune().validFrom(),
                household.ending() == null ? null : household.ending().kind(),
                household.ending() == null ? null : household.ending().on(),
                household.groups().stream().map(Group::valueOf).toList(),
                household.members().stream().map(Person::of).toList(),
                household.state(),
                household.villageCode());
    }

    /** The same without what tells who the people were and where they lived. */
    HouseholdSnapshot pseudonymised() {
        return new HouseholdSnapshot(
                null,
                code,
                communeCode,
                communeValidFrom,
                endKind,
                endedOn,
                groups,
                members.stream().map(Person::pseudonymised).toList(),
                state,
                villageCode);
    }

    public boolean femaleHead() {
        return members.stream().anyMatch(person -> person.relation == Relation.HEAD && person.sex == Sex.FEMALE);
    }

    /** A member then; the identity number stays encrypted. */
    public record Person(
            @Nullable LocalDate birthDate,
            int birthYear,
            @Nullable Boolean disability,
            @Nullable Education education,
            @Nullable String ethnicity,
            String fullName,
            boolean healthInsurance,
            UUID id,
            @Nullable String identityNumber,
            @Nullable String occupation,
            Relation relation,
            Sex sex,
            @Nullable Boolean studying) {

        /** Whether so many years were not completed on a day; by birth year alone, in the year of that day. */
        public boolean isBelow(int age, LocalDate day) {
            return birthDate == null
                    ? day.getYear() - birthYear < age
                    : birthDate.plusYears(age).isAfter(day);
        }

        static Person of(Member member) {
            var identity = member.identityNumber();
            return new Person(
                    member.birthDate(),
                    member.birthYear(),
                    member.disability(),
                    member.education(),
                    member.ethnicity(),
                    member.fullName(),
                    member.healthInsurance(),
                    member.id(),
                    identity == null ? null : Base64.getEncoder().encodeToString(identity),
                    member.occupation(),
                    member.relation(),
                    member.sex(),
                    member.studying());
        }

        private Person pseudonymised() {
            return new Person(
                    null,
                    birthYear,
                    null,
                    education,
                    null,
                    Initials.of(fullName),
                    healthInsurance,
                    id,
                    null,
                    null,
                    relation,
                    sex,
                    studying);
        }

        byte @Nullable [] encryptedIdentity() {
            return identityNumber == null ? null : Base64.getDecoder().decode(identityNumber);
        }
    }
}
