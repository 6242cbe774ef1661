package vn.giamngheo.task.escalation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shape of a page, and examples. */
final class EscalationDocs {

    static final String ONE = """
            {
              "id": "01957e12-8c00-7000-8000-0000000000ab",
              "taskId": "01936a60-0d00-7000-8000-0000000000aa",
              "householdId": "01936a5e-7c00-7000-8000-000000000001",
              "need": "HOUSING_QUALITY",
              "agency": "ECONOMY_INFRASTRUCTURE",
              "commune": { "code": "20107", "validFrom": "2015-01-01" },
              "deadline": "ACKNOWLEDGE",
              "dueOn": "2015-12-08",
              "daysLate": 10,
              "level": "LEAD_AGENCY",
              "recipient": "LABOUR",
              "raisedAt": "2015-12-21T17:00:31Z",
              "synthetic": true
            }""";

    static final String PAGE =
            "{ \"items\": [" + ONE + "], \"next\": \"a2V5c2V0HzAxOTU3ZTEyLThjMDAtNzAwMC04MDAwLTAwMDAwMDAwMDBhYg\" }";

    private EscalationDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "EscalationPage")
    record EscalationPage(
            @Schema(required = true) List<EscalationView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
