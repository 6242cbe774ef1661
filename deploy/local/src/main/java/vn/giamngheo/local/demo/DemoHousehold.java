package vn.giamngheo.local.demo;

import java.util.List;
import java.util.UUID;

/** A synthetic household with its members and its survey of the round 2015. */
record DemoHousehold(
        UUID id, String code, DemoCommune commune, List<String> groups, List<DemoMember> members, DemoSurvey survey) {

    public DemoHousehold {
        groups = List.copyOf(groups);
        members = List.copyOf(members);
    }
}
