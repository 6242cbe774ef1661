package vn.giamngheo.gateway.overview;

/** What the API document shows of the overview. */
final class OverviewDocs {

    /** Made-up households, as the demonstration has them, under the real plan. */
    static final String SURVEYOR_SEES = """
            {
              "area": "482",
              "year": 2016,
              "statistics": {
                "area": "482",
                "year": 2016,
                "standard": "VN-2016",
                "households": 2000,
                "surveyed": 2000,
                "completed": 2000,
                "byClass": {"POOR": 180, "NEAR_POOR": 120, "AVERAGE": 0, "ABOVE_AVERAGE": 0, "NOT_POOR": 1700},
                "personsByClass": {"POOR": 710, "NEAR_POOR": 480, "AVERAGE": 0, "ABOVE_AVERAGE": 0, "NOT_POOR": 6700},
                "poorRate": 9.00,
                "nearPoorRate": 6.00,
                "poorPersonsRate": 9.00,
                "byPovertyType": [
                  {"key": "INCOME", "classification": "POOR", "households": 150, "persons": 590, "rate": 83.33},
                  {"key": "MULTIDIMENSIONAL", "classification": "POOR", "households": 30, "persons": 120, "rate": 16.67}
                ],
                "byIndicator": [
                  {"key": "SANITATION", "classification": "POOR", "households": 90, "persons": 350, "rate": 50.00}
                ],
                "byGroup": [
                  {"key": "FEMALE_HEAD", "classification": "POOR", "households": 60, "persons": 180, "rate": 33.33}
                ],
                "byCause": [
                  {"key": "LACK_OF_CAPITAL", "classification": "POOR", "households": 70, "persons": 280, "rate": 38.89}
                ],
                "byMembers": [
                  {"key": "CHILDREN", "classification": "POOR", "households": 100, "persons": 190, "rate": 55.56}
                ],
                "syntheticHouseholds": 2000
              },
              "progress": {
                "planId": "015e073d-2000-732f-95f4-7bee71e31fbb",
                "indicator": "POVERTY_RATE",
                "standard": "VN-2016",
                "area": "482",
                "year": 2016,
                "planned": 8.94,
                "actual": 9.00,
                "gap": 0.06,
                "status": "BEHIND",
                "households": 2000,
                "poorHouseholds": 180,
                "nearPoorHouseholds": 120,
                "surveyedInYear": 2000,
                "containsSyntheticData": true,
                "provisional": true,
                "asOf": "2016-12-01T08:00:00Z"
              },
              "partial": [],
              "notAllowed": ["agency-task-service"]
            }""";

    private OverviewDocs() {}
}
