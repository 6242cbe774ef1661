package vn.giamngheo.household.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.giamngheo.household.registry.Household;
import vn.giamngheo.household.registry.Member;
import vn.giamngheo.household.registry.Relation;
import vn.giamngheo.kit.problem.Fault;

/** Who may go where, so that each household keeps exactly one head: pure functions of the request. */
final class MemberRules {

    private MemberRules() {}

    static List<Fault> checkSplit(Household household, SplitHouseholdRequest request) {
        var faults = new ArrayList<>(known(household, request.members(), "/members"));
        faults.addAll(known(household, request.remaining(), "/remaining"));
        var leaving = relations(request.members());
        var staying = household.members().stream()
                .filter(member -> !leaving.containsKey(member.id()))
                .toList();
        if (staying.isEmpty()) {
            faults.add(Fault.at("/members", "NobodyStays"));
        }
        var heads = heads(leaving.values());
        if (heads != 1) {
            faults.add(Fault.at("/members", "ExactlyOneHead", heads));
        }
        var remaining = relations(request.remaining());
        remaining.keySet().stream()
                .filter(leaving::containsKey)
                .forEach(id -> faults.add(Fault.at("/remaining", "AlsoLeaving", id)));
        var headsLeft = staying.stream()
                .map(member -> remaining.getOrDefault(member.id(), member.relation()))
                .filter(relation -> relation == Relation.HEAD)
                .count();
        if (!staying.isEmpty() && headsLeft != 1) {
            faults.add(Fault.at("/remaining", "ExactlyOneHead", headsLeft));
        }
        return faults;
    }

    static List<Fault> checkMerge(Household absorbed, MergeHouseholdsRequest request) {
        var faults = new ArrayList<>(known(absorbed, request.carried(), "/carried"));
        if (heads(relations(request.carried()).values()) > 0) {
            faults.add(Fault.at("/carried", "HeadStays"));
        }
        return faults;
    }

    static Map<UUID, Relation> relations(List<MemberRole> roles) {
        return roles.stream().collect(Collectors.toMap(MemberRole::memberId, MemberRole::relation, (a, b) -> a));
    }

    private static long heads(java.util.Collection<Relation> relations) {
        return relations.stream().filter(relation -> relation == Relation.HEAD).count();
    }

    private static List<Fault> known(Household household, List<MemberRole> roles, String pointer) {
        var faults = new ArrayList<Fault>();
        var known = household.members().stream().map(Member::id).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        for (var i = 0; i < roles.size(); i++) {
            var id = roles.get(i).memberId();
            if (!known.contains(id)) {
                faults.add(Fault.at(pointer + "/" + i + "/memberId", "UnknownMember"));
            } else if (!seen.add(id)) {
                faults.add(Fault.at(pointer + "/" + i + "/memberId", "Repeated"));
            }
        }
        return faults;
    }
}
