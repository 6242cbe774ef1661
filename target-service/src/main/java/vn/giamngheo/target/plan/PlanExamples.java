package vn.giamngheo.target.plan;

/** Answers as the API document shows them; the figures are those of the plan that is loaded, of its indicators two. */
final class PlanExamples {

    static final String PLAN = """
            {
              "id": "015e073d-2000-732f-95f4-7bee71e31fbb",
              "familyId": "015e073d-2000-732f-95f4-7bee71e31fbb",
              "revision": 1,
              "state": "APPROVED",
              "area": "482",
              "title": {
                "vi": "Kế hoạch thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 của huyện Phú Lộc",
                "en": "Plan of Phú Lộc district for the National Target Programme on Sustainable Poverty Reduction 2016-2020"
              },
              "issuedOn": "2017-08-22",
              "periodFrom": 2016,
              "periodTo": 2020,
              "legalBasis": "Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 (Quyết định 1722/QĐ-TTg ngày 02/9/2016)",
              "source": "Ngày 22/8/2017, UBND huyện đã ban hành Kế hoạch thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 (tin của huyện Phú Lộc ngày 29/08/2017)",
              "indicators": [
                {
                  "code": "POVERTY_RATE",
                  "kind": "RATE_PATH",
                  "measure": "POOR_HOUSEHOLDS",
                  "standard": "VN-2016",
                  "statement": "Phấn đấu giảm tỷ lệ hộ nghèo chung toàn huyện từ 10,51% (theo kết quả tổng điều tra cuối năm 2015 xuống còn dưới 4,85% vào cuối năm 2020); bình quân giảm 1.13%/năm (năm 2016 giảm 1,57%, năm 2017 giảm 1,39%, năm 2018 giảm 1,09%, năm 2019 giảm 0,87%, năm 2020 giảm 0,75%)",
                  "baselineYear": 2015,
                  "baseline": 10.51,
                  "watched": false,
                  "meanCut": 1.13,
                  "targets": [
                    { "year": 2016, "cut": 1.57, "value": 8.94 },
                    { "year": 2017, "cut": 1.39, "value": 7.55 },
                    { "year": 2018, "cut": 1.09, "value": 6.46 },
                    { "year": 2019, "cut": 0.87, "value": 5.59 },
                    { "year": 2020, "cut": 0.75, "value": 4.84 }
                  ]
                },
                {
                  "code": "COASTAL_COMMUNES",
                  "kind": "COUNT_SHARE",
                  "measure": "BY_HAND",
                  "statement": "phấn đấu trên 57% số xã đặc biệt khó khăn vùng bãi ngang ven biển  thoát khỏi tình trạng đặc biệt khó khăn (4/7 xã)",
                  "note": "Danh sách bảy xã không có trong nguồn. · The source does not name the seven communes.",
                  "baselineYear": 2015,
                  "whole": 7,
                  "watched": false,
                  "targets": [{ "year": 2020, "value": 4.00, "percent": 57.14 }]
                }
              ],
              "life": {
                "createdAt": "2017-08-21T17:00:00Z",
                "createdBy": "migration",
                "changedAt": "2017-08-21T17:00:00Z",
                "changedBy": "migration",
                "approvedAt": "2017-08-21T17:00:00Z",
                "approvedBy": "migration"
              },
              "version": 0
            }
            """;

    static final String REQUEST = """
            {
              "area": "482",
              "title": {
                "vi": "Kế hoạch giảm nghèo 2021-2022 của huyện Phú Lộc (dữ liệu mẫu)",
                "en": "Poverty reduction plan of Phú Lộc district 2021-2022 (made up)"
              },
              "issuedOn": "2021-03-01",
              "periodFrom": 2021,
              "periodTo": 2022,
              "legalBasis": "Dữ liệu mẫu",
              "source": "Dữ liệu mẫu, không phải kế hoạch thật",
              "indicators": [
                {
                  "code": "POVERTY_RATE",
                  "kind": "RATE_PATH",
                  "measure": "POOR_HOUSEHOLDS",
                  "standard": "VN-2016",
                  "statement": "Dữ liệu mẫu: giảm tỷ lệ hộ nghèo từ 4,84% xuống 3,84%",
                  "baselineYear": 2020,
                  "baseline": 4.84,
                  "targets": [
                    { "year": 2021, "cut": 0.50 },
                    { "year": 2022, "cut": 0.50 }
                  ]
                }
              ]
            }
            """;

    static final String PAGE = "{ \"items\": [" + PLAN + "] }";

    private PlanExamples() {}
}
