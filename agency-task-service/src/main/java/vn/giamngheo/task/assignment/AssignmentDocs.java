package vn.giamngheo.task.assignment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shapes of pages, and examples. */
final class AssignmentDocs {

    static final String ONE = """
            {
              "id": "015e073d-2002-7ca7-bfd2-42d252399014",
              "planId": "015e073d-2000-732f-95f4-7bee71e31fbb",
              "planArea": "482",
              "leadsPlan": false,
              "agency": "CULTURE_INFORMATION",
              "role": "LEAD",
              "roleConfidence": "CONFIRMED",
              "text": "chủ trì, phối hợp với các cơ quan, ban, ngành liên quan thực hiện chính sách đưa văn hoá về cơ sở, ưu tiên hỗ trợ người nghèo, đồng bào dân tộc thiểu số tiếp cận văn hoá, thông tin, nhất là ở các địa bàn ĐBKK.",
              "firstYear": 2016,
              "lastYear": 2020,
              "indicators": ["TELECOM", "INFO_ASSETS"],
              "indicatorConfidence": "DERIVED",
              "source": "Kế hoạch giảm nghèo bền vững 2016-2020 của UBND huyện Phú Lộc ngày 22/8/2017, theo bản tin ngày 29/8/2017",
              "version": 0
            }""";

    static final String PAGE = "{ \"items\": [" + ONE + "] }";

    private AssignmentDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "AssignmentPage")
    record AssignmentPage(
            @Schema(required = true) List<AssignmentView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}

    /** The same for milestones. */
    @Schema(name = "MilestonePage")
    record MilestonePage(
            @Schema(required = true) List<MilestoneView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
