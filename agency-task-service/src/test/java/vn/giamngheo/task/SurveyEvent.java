package vn.giamngheo.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A completed survey as household-service publishes it; each change makes another event. */
public record SurveyEvent(ObjectNode data) {

    public static final String TOPIC = "household.survey-completed.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static SurveyEvent aPoorHousehold(String... needs) {
        var data = JSON.createObjectNode();
        data.put("surveyId", UUID.randomUUID().toString());
        data.put("householdId", UUID.randomUUID().toString());
        data.put("sequence", 1);
        data.put("surveyRevision", 1);
        data.put("surveyedOn", "2015-10-12");
        data.putNull("corrects");
        data.put("roundYear", 2015);
        data.put("standard", "VN-2016");
        data.putObject("commune").put("code", "20107").put("validFrom", "2015-01-01");
        data.putNull("villageCode");
        data.put("areaType", "URBAN");
        data.put("members", 4);
        data.put("membersWithoutInsurance", 1);
        data.put("classification", "POOR");
        data.putNull("povertyType");
        data.putNull("previousClassification");
        data.put("movement", "FIRST_CLASSIFIED");
        data.put("incomePerHead", 650_000);
        data.putNull("incomeScore");
        data.put("deprivationScore", 10 * needs.length);
        data.putArray("groups");
        data.put("femaleHead", true);
        data.put("synthetic", true);
        data.put("completedAt", "2015-12-01T08:00:00Z");
        return new SurveyEvent(data).finding(needs).because();
    }

    /** The household's next survey, a visit in October of its round. */
    public SurveyEvent surveyedAgain(int year, String... found) {
        return with("surveyId", UUID.randomUUID().toString())
                .with("sequence", sequence() + 1)
                .with("corrects", null)
                .with("roundYear", year)
                .on(year + "-10-12")
                .finding(found);
    }

    /** The same visit, told right. */
    public SurveyEvent corrected(String... found) {
        return with("surveyId", UUID.randomUUID().toString())
                .with("sequence", sequence() + 1)
                .with("corrects", survey().toString())
                .finding(found);
    }

    /** The same survey measured under another standard. */
    public SurveyEvent alsoUnder(String other, String... found) {
        return with("sequence", sequence() + 1).with("standard", other).finding(found);
    }

    public SurveyEvent finding(String... needs) {
        return with("deprivations", List.of(needs)).with("deprivationScore", 10 * needs.length);
    }

    public SurveyEvent because(String... causes) {
        return with("causes", List.of(causes));
    }

    public SurveyEvent on(String day) {
        return with("surveyedOn", day);
    }

    public SurveyEvent in(String code, String validFrom) {
        var copy = data.deepCopy();
        copy.putObject("commune").put("code", code).put("validFrom", validFrom);
        return new SurveyEvent(copy);
    }

    public SurveyEvent classified(String other) {
        return with("classification", other);
    }

    public SurveyEvent moved(String movement) {
        return with("movement", movement);
    }

    public SurveyEvent round(int year, String ofStandard) {
        return with("roundYear", year).with("standard", ofStandard).on(year + "-10-12");
    }

    public SurveyEvent real() {
        return with("synthetic", false);
    }

    /** As it was told before this field was. */
    public SurveyEvent without(String... fields) {
        return new SurveyEvent(data.deepCopy().remove(Set.of(fields)));
    }

    private SurveyEvent with(String field, Object value) {
        var copy = data.deepCopy();
        copy.set(field, JSON.<JsonNode>valueToTree(value));
        return new SurveyEvent(copy);
    }

    public UUID household() {
        return UUID.fromString(data.get("householdId").asText());
    }

    public UUID survey() {
        return UUID.fromString(data.get("surveyId").asText());
    }

    public long sequence() {
        return data.get("sequence").asLong();
    }

    public String json() {
        return data.toString();
    }
}
