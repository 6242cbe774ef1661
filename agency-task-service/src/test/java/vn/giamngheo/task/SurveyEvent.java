package vn.giamngheo.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A completed survey as household-service publishes it; each change makes another event. */
public record SurveyEvent(
        UUID household,
        UUID survey,
        long sequence,
        int roundYear,
        String standard,
        String commune,
        String communeValidFrom,
        String areaType,
        String classification,
        List<String> needs,
        boolean synthetic) {

    public static final String TOPIC = "household.survey-completed.v1";

    public static SurveyEvent aPoorHousehold(String... needs) {
        return new SurveyEvent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                2015,
                "VN-2016",
                "20107",
                "2015-01-01",
                "URBAN",
                "POOR",
                List.of(needs),
                true);
    }

    /** The household's next survey: its number follows, its round is given. */
    public SurveyEvent surveyedAgain(int year, String... found) {
        return new SurveyEvent(
                household,
                UUID.randomUUID(),
                sequence + 1,
                year,
                standard,
                commune,
                communeValidFrom,
                areaType,
                classification,
                List.of(found),
                synthetic);
    }

    /** The same survey measured under another standard. */
    public SurveyEvent alsoUnder(String other, String... found) {
        return new SurveyEvent(
                household,
                survey,
                sequence + 1,
                roundYear,
                other,
                commune,
                communeValidFrom,
                areaType,
                classification,
                List.of(found),
                synthetic);
    }

    public SurveyEvent in(String code, String validFrom) {
        return new SurveyEvent(
                household,
                survey,
                sequence,
                roundYear,
                standard,
                code,
                validFrom,
                areaType,
                classification,
                needs,
                synthetic);
    }

    public SurveyEvent classified(String other) {
        return new SurveyEvent(
                household,
                survey,
                sequence,
                roundYear,
                standard,
                commune,
                communeValidFrom,
                areaType,
                other,
                needs,
                synthetic);
    }

    public SurveyEvent round(int year, String ofStandard) {
        return new SurveyEvent(
                household,
                survey,
                sequence,
                year,
                ofStandard,
                commune,
                communeValidFrom,
                areaType,
                classification,
                needs,
                synthetic);
    }

    public SurveyEvent real() {
        return new SurveyEvent(
                household,
                survey,
                sequence,
                roundYear,
                standard,
                commune,
                communeValidFrom,
                areaType,
                classification,
                needs,
                false);
    }

    public String json() {
        return """
                {
                  "surveyId": "%s",
                  "householdId": "%s",
                  "sequence": %d,
                  "surveyRevision": 1,
                  "roundYear": %d,
                  "standard": "%s",
                  "commune": { "code": "%s", "validFrom": "%s" },
                  "villageCode": null,
                  "areaType": "%s",
                  "members": 4,
                  "membersWithoutInsurance": 1,
                  "classification": "%s",
                  "povertyType": null,
                  "previousClassification": null,
                  "movement": "FIRST_CLASSIFIED",
                  "deprivations": [%s],
                  "incomePerHead": 650000,
                  "incomeScore": null,
                  "deprivationScore": %d,
                  "groups": [],
                  "femaleHead": true,
                  "causes": ["LACK_OF_CAPITAL"],
                  "synthetic": %s,
                  "completedAt": "2015-12-01T08:00:00Z"
                }""".formatted(
                        survey,
                        household,
                        sequence,
                        roundYear,
                        standard,
                        commune,
                        communeValidFrom,
                        areaType,
                        classification,
                        needs.stream().map(need -> '"' + need + '"').collect(Collectors.joining(", ")),
                        10 * needs.size(),
                        synthetic);
    }
}
