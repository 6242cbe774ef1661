package vn.giamngheo.local.demo;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.giamngheo.local.demo.DemoSurvey.Indicator;

/** What a surveyor would have seen in a synthetic household that lacks just what it was dealt. */
final class DemoObservations {

    private static final int GOOD_AREA_PER_HEAD = 14;
    private static final int POOR_AREA_PER_HEAD = 6;

    private final ObjectMapper json = new ObjectMapper();

    ObjectNode of(DemoHousehold household) {
        var lacks = household.survey().deprivations();
        var seen = json.createObjectNode();
        var material = lacks.contains(Indicator.HOUSING_QUALITY) ? "BAMBOO_LEAF_EARTH" : "BRICK_STONE";
        var perHead = lacks.contains(Indicator.HOUSING_AREA) ? POOR_AREA_PER_HEAD : GOOD_AREA_PER_HEAD;
        seen.putObject("dwelling")
                .put("wall", material)
                .put("pillar", material)
                .put("roof", lacks.contains(Indicator.HOUSING_QUALITY) ? "METAL_SHEET" : "TILE")
                .put("floorArea", perHead * household.members().size());
        seen.put("waterSource", lacks.contains(Indicator.WATER_SOURCE) ? "UNPROTECTED_WELL" : "PIPED");
        seen.put("latrine", lacks.contains(Indicator.SANITATION) ? "NONE" : "FLUSH_SEPTIC");
        var telecom = seen.putArray("telecom");
        if (!lacks.contains(Indicator.TELECOM)) {
            telecom.add("PHONE");
        }
        var devices = seen.putArray("devices");
        if (!lacks.contains(Indicator.INFO_ASSETS)) {
            devices.add("TELEVISION");
        }
        seen.put("hearsLoudspeaker", false);
        var members = seen.putArray("members");
        var people = household.members();
        for (var member : people) {
            members.add(member(member, people, lacks, household.survey().surveyedOn()));
        }
        return seen;
    }

    private ObjectNode member(DemoMember member, List<DemoMember> all, List<Indicator> lacks, LocalDate day) {
        var age = member.ageOn(day);
        var seen = json.createObjectNode()
                .put("memberId", member.id().toString())
                .put("healthInsurance", member.healthInsurance())
                .put(
                        "careMissed",
                        lacks.contains(Indicator.HEALTH_CARE) && member.relation() == DemoMember.Relation.HEAD);
        if (age >= 5 && age < 15) {
            var first = all.stream()
                    .filter(other -> other.ageOn(day) >= 5 && other.ageOn(day) < 15)
                    .findFirst()
                    .orElseThrow();
            var absent = lacks.contains(Indicator.CHILD_SCHOOLING) && member.equals(first);
            seen.put("schooling", absent ? "NOT_ATTENDING" : "AT_RIGHT_LEVEL");
        }
        if (age >= 15) {
            seen.put("studying", false);
            seen.put("education", lacks.contains(Indicator.ADULT_EDUCATION) ? "PRIMARY" : "LOWER_SECONDARY");
        }
        return seen;
    }
}
