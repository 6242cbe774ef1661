package vn.giamngheo.task.routing.rulebook;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shape of a page, and an example. */
final class RuleDocs {

    static final String ONE = """
            {
              "id": 9,
              "trigger": "DEPRIVATION",
              "standard": "VN-2016",
              "need": "HOUSING_QUALITY",
              "agency": "ECONOMY_INFRASTRUCTURE",
              "classes": ["POOR"],
              "areaTypes": ["RURAL", "URBAN"],
              "priority": 1,
              "firstRoundYear": 2015,
              "lastRoundYear": 2024,
              "acknowledgeDays": 5,
              "completeDays": 120,
              "confidence": "DERIVED",
              "source": "Nhiệm vụ chủ trì chính sách hỗ trợ nhà ở trong kế hoạch",
              "version": 0
            }""";

    private RuleDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "RoutingRulePage")
    record RulePage(
            @Schema(required = true) List<RuleView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** A page of gaps, as the document shows it. */
    @Schema(name = "RoutingGapPage")
    record GapPage(
            @Schema(required = true) List<GapView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
