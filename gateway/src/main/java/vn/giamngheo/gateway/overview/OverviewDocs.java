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
                "poorRate": 9.00,
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
