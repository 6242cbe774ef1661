package vn.giamngheo.task.dossier;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shapes of pages, and examples. */
final class DossierDocs {

    static final String UNKNOWN = "dossier-not-found: not there, or out of the caller's sight.";
    static final String STALE = "Changed since it was read (stale-version).";
    static final String VERSION = "If-Match is missing (version-required).";
    static final String IMPOSSIBLE =
            "Not possible now (dossier-transition-not-possible); the detail says what is possible.";
    static final String NOT_UP =
            "Another agency is up (not-your-step), the caller made it or took an earlier step of it"
                    + " (own-work), or the role does not allow it (forbidden).";
    static final String NOT_MAKER = "Others made it (not-the-making-side), or the role does not allow it (forbidden).";
    static final String CURSOR = "The value of next on the page before.";

    static final String ONE = """
            {
              "id": "01936a60-0d00-7000-8000-0000000000d1",
              "kind": "LEARNING_COSTS",
              "schoolYear": 2016,
              "term": "YEAR",
              "commune": { "code": "20107", "validFrom": "2015-01-01" },
              "school": "Trường Tiểu học (dữ liệu mẫu)",
              "title": "Chi phí học tập năm học 2016-2017 (dữ liệu mẫu)",
              "state": "SUBMITTED",
              "waitingFor": { "position": 1, "agency": "EDUCATION", "action": "APPRAISE" },
              "run": 1,
              "pupils": 1,
              "total": 900000,
              "totals": [{ "reason": "POOR", "stage": "PRIMARY", "pupils": 1, "total": 900000 }],
              "madeFor": "COMMUNE_COMMITTEES",
              "createdAt": "2016-10-03T08:00:00Z",
              "createdBy": "7c0f9a52-3d1e-4f0a-9a53-0c1f6f6f0a01",
              "updatedAt": "2016-10-04T08:00:00Z",
              "updatedBy": "7c0f9a52-3d1e-4f0a-9a53-0c1f6f6f0a01",
              "submittedAt": "2016-10-04T08:00:00Z",
              "submittedBy": "7c0f9a52-3d1e-4f0a-9a53-0c1f6f6f0a01",
              "version": 1
            }""";

    private DossierDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "DossierPage")
    record DossierPage(
            @Schema(required = true) List<DossierView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of lines. */
    @Schema(name = "DossierLinePage")
    record LinePage(
            @Schema(required = true) List<DossierLineView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of a history. */
    @Schema(name = "DossierEntryPage")
    record EntryPage(
            @Schema(required = true) List<DossierEntryView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
