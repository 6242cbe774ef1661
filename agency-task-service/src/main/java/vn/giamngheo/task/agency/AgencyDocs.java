package vn.giamngheo.task.agency;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code: the shape of a page, and examples. */
final class AgencyDocs {

    static final String ONE = """
            {
              "code": "CULTURE_INFORMATION",
              "name": { "vi": "Phòng Văn hóa - Thông tin", "en": "Office of Culture and Information" },
              "mandate": "ASSIGNED",
              "duty": "chủ trì, phối hợp với các cơ quan, ban, ngành liên quan thực hiện chính sách đưa văn hoá về cơ sở, ưu tiên hỗ trợ người nghèo, đồng bào dân tộc thiểu số tiếp cận văn hoá, thông tin, nhất là ở các địa bàn ĐBKK.",
              "validFrom": "2015-01-01",
              "validTo": "2025-07-01",
              "parent": "DISTRICT_COMMITTEE",
              "area": "482",
              "posts": [{ "name": { "vi": "Trưởng phòng", "en": "Head of office" }, "kind": "HEAD" }],
              "predecessors": [],
              "successors": [],
              "source": "Kế hoạch giảm nghèo bền vững 2016-2020 của UBND huyện Phú Lộc ngày 22/8/2017, theo bản tin ngày 29/8/2017",
              "version": 0
            }""";

    static final String PAGE = "{ \"items\": [" + ONE + "], \"next\": \"Q1VMVFVSRV9JTkZPUk1BVElPTg\" }";

    private AgencyDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "AgencyPage")
    record AgencyPage(
            @Schema(required = true) List<AgencyView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
