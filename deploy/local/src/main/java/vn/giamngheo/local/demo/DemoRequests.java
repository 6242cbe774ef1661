package vn.giamngheo.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bodies that a client of the API would send for the synthetic households. */
final class DemoRequests {

    private static final String STANDARD = "VN-2016";

    private final ObjectMapper json = new ObjectMapper();
    private final DemoObservations observations = new DemoObservations();

    ObjectNode round(int year) {
        var round = json.createObjectNode().put("year", year);
        round.putArray("standards").add(STANDARD);
        return round.put("opensOn", year + "-09-01").put("closesOn", year + "-12-31");
    }

    ObjectNode household(DemoHousehold household) {
        var body = json.createObjectNode()
                .put("id", household.id().toString())
                .put("code", household.code())
                .put("communeCode", household.commune().code())
                .put("registeredOn", DemoGenerator.REGISTERED_ON.toString())
                .put(
                        "address",
                        "Địa chỉ mẫu, không có thật (" + household.commune().name() + ")")
                .put("synthetic", true);
        var groups = body.putArray("groups");
        household.groups().forEach(groups::add);
        var members = body.putArray("members");
        household.members().stream().map(this::member).forEach(members::add);
        return body;
    }

    ObjectNode survey(DemoHousehold household) {
        var survey = household.survey();
        var body = json.createObjectNode()
                .put("id", survey.id().toString())
                .put("householdId", household.id().toString())
                .put("roundYear", DemoLoader.YEAR)
                .put("surveyedOn", survey.surveyedOn().toString());
        var causes = body.putArray("causes");
        survey.causes().forEach(causes::add);
        body.putArray("findings").addObject().put("standard", STANDARD).put("incomePerHead", survey.incomePerHead());
        // No list of deprivations: the engine is to find them.
        body.set("observations", observations.of(household));
        return body;
    }

    private ObjectNode member(DemoMember member) {
        return json.createObjectNode()
                .put("id", member.id().toString())
                .put("fullName", member.fullName())
                .put("sex", member.sex().name())
                .put("birthDate", member.birthDate().toString())
                .put("relation", member.relation().name())
                .put("healthInsurance", member.healthInsurance());
    }
}
