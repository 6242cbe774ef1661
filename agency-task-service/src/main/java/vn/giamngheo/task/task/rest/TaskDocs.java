package vn.giamngheo.task.task.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shape of a page, and examples. */
final class TaskDocs {

    static final String ONE = """
            {
              "id": "01936a60-0d00-7000-8000-0000000000aa",
              "agency": "ECONOMY_INFRASTRUCTURE",
              "householdId": "01936a5e-7c00-7000-8000-000000000001",
              "commune": { "code": "20107", "validFrom": "2015-01-01" },
              "trigger": "DEPRIVATION",
              "need": "HOUSING_QUALITY",
              "standard": "VN-2016",
              "roundYear": 2015,
              "surveyId": "01936a5e-7c00-7000-8000-000000000002",
              "surveyedOn": "2015-11-20",
              "openedBySurveyId": "01936a5e-7c00-7000-8000-000000000002",
              "rule": 9,
              "priority": 1,
              "state": "OPEN",
              "possible": ["ACKNOWLEDGE", "CANCEL", "ASSIGN", "PAUSE", "HAND_OVER"],
              "due": { "acknowledgeBy": "2015-12-08", "completeBy": "2016-06-02", "pausedDays": 0 },
              "synthetic": true,
              "openedAt": "2015-12-01T08:00:01Z",
              "version": 0
            }""";

    static final String PAGE =
            "{ \"items\": [" + ONE + "], \"next\": \"MDE5MzZhNjAtMGQwMC03MDAwLTgwMDAtMDAwMDAwMDAwMGFh\" }";

    static final String COUNTS = """
            {
              "area": "482",
              "year": 2015,
              "items": [{ "agency": "ECONOMY_INFRASTRUCTURE", "state": "OPEN", "count": 1204 }],
              "containsSyntheticData": true
            }""";

    private TaskDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "TaskPage")
    record TaskPage(
            @Schema(required = true) List<TaskView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of offers, as the document shows it. */
    @Schema(name = "HandOverPage")
    record HandOverPage(
            @Schema(required = true) List<HandOverView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of a task's history, as the document shows it. */
    @Schema(name = "TaskChangePage")
    record TaskChangePage(
            @Schema(required = true) List<TaskChangeView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of comments, as the document shows it. */
    @Schema(name = "TaskCommentPage")
    record TaskCommentPage(
            @Schema(required = true) List<TaskCommentView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
