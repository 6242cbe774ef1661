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
                "surveyed": 1960,
                "completed": 1960,
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
                "area": "482",
                "year": 2016,
                "indicators": [
                  {
                    "indicator": "POVERTY_RATE",
                    "kind": "RATE_PATH",
                    "measure": "POOR_HOUSEHOLDS",
                    "standard": "VN-2016",
                    "planned": 8.94,
                    "actual": 9.00,
                    "gap": 0.06,
                    "status": "AT_RISK",
                    "achieved": 0.9617,
                    "numerator": 180,
                    "denominator": 2000,
                    "provisional": true,
                    "official": 8.71,
                    "finalYear": 2020,
                    "finalTarget": 4.84,
                    "requiredPace": 1.04,
                    "households": ["/api/v1/classifications/households?area=482&year=2016&standard=VN-2016&class=POOR"]
                  }
                ],
                "completeness": {"communes": 17, "communesClosed": 3, "households": 2000, "householdsSurveyed": 1960},
                "consistent": true,
                "containsSyntheticData": true,
                "asOf": "2016-12-01T08:00:00Z"
              },
              "partial": [],
              "notAllowed": ["agency-task-service"]
            }""";

    private OverviewDocs() {}
}
