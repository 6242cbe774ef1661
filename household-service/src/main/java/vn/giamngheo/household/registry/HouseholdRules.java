package vn.giamngheo.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What must hold within a household, whatever the register already has: a pure function of the request and the day. */
final class HouseholdRules {

    private HouseholdRules() {}

    static List<Fault> check(RegisterHouseholdRequest request, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (request.registeredOn().isAfter(today)) {
            faults.add(Fault.at("/registeredOn", "InFuture"));
        }
        faults.addAll(checkMembers(request.members(), today));
        return faults;
    }

    static List<Fault> checkMembers(List<MemberRequest> members, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var heads = members.stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .count();
        if (heads != 1) {
            faults.add(Fault.at("/members", "ExactlyOneHead", heads));
        }
        var ids = new HashSet<UUID>();
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            checkBirth("/members/" + i, member, today, faults);
            if (member.id() != null && !ids.add(member.id())) {
                faults.add(Fault.at("/members/" + i + "/id", "Repeated"));
            }
        }
        return faults;
    }

    private static void checkBirth(String pointer, MemberRequest member, LocalDate today, List<Fault> faults) {
        if (member.birthDate() == null && member.birthYear() == null) {
            faults.add(Fault.at(pointer + "/birthYear", "BirthMissing"));
        } else if (member.birthDate() != null
                && member.birthYear() != null
                && member.birthDate().getYear() != member.birthYear()) {
            faults.add(Fault.at(pointer + "/birthYear", "BirthDisagrees"));
        } else if (member.yearOfBirth() < MemberRequest.EARLIEST_BIRTH) {
            faults.add(Fault.at(pointer + "/birthDate", "Min", MemberRequest.EARLIEST_BIRTH));
        } else if (member.birthDate() != null
                ? member.birthDate().isAfter(today)
                : member.yearOfBirth() > today.getYear()) {
            faults.add(Fault.at(pointer + (member.birthDate() != null ? "/birthDate" : "/birthYear"), "InFuture"));
        }
    }
}
