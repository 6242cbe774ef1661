package vn.giamngheo.task.scorecard;

/** What the API document says beyond the code: what the figures mean, and examples. */
final class ScorecardDocs {

    static final String MEANING =
            "tasks: the tasks whose need was last found in the year's round, as they stand now, for the area as it"
                    + " stood at the end of that year. A task whose need is found again moves to the later round."
                    + " effect: what the surveys of the year's round said of reported work, be it of tasks of earlier"
                    + " rounds; so effect.verified and tasks.verified are different counts.";

    private static final String CARD = """
            {
              "key": "HEALTH",
              "name": "Phòng Y tế, Trung tâm Y tế",
              "tasks": {
                "opened": 120, "open": 30, "acknowledged": 10, "inProgress": 20, "reopened": 5, "done": 25,
                "verified": 24, "cancelled": 6, "cancelledByReason": { "NEED_GONE": 6 }, "late": 12, "paused": 3,
                "medianDaysToAcknowledge": 4.0, "medianDaysToDone": 41.5
              },
              "effect": {
                "judged": 30, "verified": 20, "notVerified": 10, "verifiedShare": 0.6667,
                "href": "/api/v1/verifications?area=482&year=2016&agency=HEALTH"
              }
            }""";

    static final String ONE = """
            {
              "area": "482",
              "year": 2016,
              "asOf": "2017-03-01T02:00:00Z",
              "scorecard": """ + CARD + """
              , "containsSyntheticData": true
            }""";

    static final String PAGE = """
            {
              "area": "482",
              "year": 2016,
              "by": "AGENCY",
              "asOf": "2017-03-01T02:00:00Z",
              "items": [""" + CARD + """
              ],
              "containsSyntheticData": true
            }""";

    static final String EFFECTS = """
            {
              "area": "482",
              "year": "2016..2020",
              "by": "AGENCY",
              "asOf": "2021-03-01T02:00:00Z",
              "items": [{
                "key": "HEALTH",
                "name": "Phòng Y tế, Trung tâm Y tế",
                "effect": {
                  "judged": 30, "verified": 20, "notVerified": 10, "verifiedShare": 0.6667,
                  "href": "/api/v1/verifications?area=482&year=2016..2020&agency=HEALTH"
                }
              }],
              "total": {
                "judged": 30, "verified": 20, "notVerified": 10, "verifiedShare": 0.6667,
                "href": "/api/v1/verifications?area=482&year=2016..2020"
              },
              "containsSyntheticData": true
            }""";

    static final String VERIFICATIONS = """
            {
              "items": [{
                "taskId": "01936a60-0d00-7000-8000-0000000000aa",
                "run": 1,
                "agency": "SOCIAL_POLICY_BANK",
                "trigger": "DEPRIVATION",
                "need": "SANITATION",
                "commune": { "code": "20107", "validFrom": "2015-01-01" },
                "doneOn": "2016-05-20",
                "foundBySurveyId": "01936a5e-7c00-7000-8000-000000000002",
                "verifyingSurveyId": "01936a5e-7c00-7000-8000-000000000003",
                "roundYear": 2016,
                "outcome": "VERIFIED",
                "synthetic": true,
                "judgedAt": "2016-12-01T08:00:01Z"
              }],
              "asOf": "2017-03-01T02:00:00Z",
              "containsSyntheticData": true
            }""";

    private ScorecardDocs() {}
}
