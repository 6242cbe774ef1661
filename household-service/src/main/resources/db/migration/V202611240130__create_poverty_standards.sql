-- A poverty standard is data: its rule's shape, its lines and its indicators, each number with where it comes from.
-- Confidence: CONFIRMED = seen in a source; RECALLED = known, not seen in a source; DRAFT = from a published draft only.
create table poverty_standard (
    code              text not null,
    level             text not null,
    rule              text not null,
    first_review_year int  not null,
    last_review_year  int  not null,
    min_deprivations  int  not null,
    legal_basis       text not null,
    source            text not null,
    constraint pk_poverty_standard primary key (code),
    constraint ck_poverty_standard_level check (level in ('NATIONAL', 'PROVINCIAL')),
    constraint ck_poverty_standard_rule check (rule in ('INCOME_OR_DEPRIVATIONS', 'INCOME_AND_DEPRIVATIONS')),
    constraint ck_poverty_standard_years check (first_review_year <= last_review_year),
    constraint ck_poverty_standard_min_deprivations check (min_deprivations > 0)
);

-- amount: VND per person and month, "up to and including". score: B1 points that stand for the same line.
create table poverty_line (
    standard   text   not null,
    area_type  text   not null,
    kind       text   not null,
    amount     bigint not null,
    score      int,
    confidence text   not null,
    source     text   not null,
    constraint pk_poverty_line primary key (standard, area_type, kind),
    constraint fk_poverty_line_standard foreign key (standard) references poverty_standard,
    constraint ck_poverty_line_area_type check (area_type in ('URBAN', 'RURAL')),
    constraint ck_poverty_line_kind check (kind in ('POVERTY', 'NEAR_POVERTY', 'AVERAGE')),
    constraint ck_poverty_line_amount check (amount > 0),
    constraint ck_poverty_line_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);

create table poverty_indicator (
    standard   text not null,
    code       text not null,
    position   int  not null,
    service    text not null,
    name_vi    text not null,
    name_en    text not null,
    cut_off_vi text not null, -- when a household is deprived
    confidence text not null,
    source     text not null,
    constraint pk_poverty_indicator primary key (standard, code),
    constraint fk_poverty_indicator_standard foreign key (standard) references poverty_standard,
    constraint uq_poverty_indicator_position unique (standard, position),
    constraint ck_poverty_indicator_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);

insert into poverty_standard (code, level, rule, first_review_year, last_review_year, min_deprivations, legal_basis, source) values
    ('VN-2016', 'NATIONAL', 'INCOME_OR_DEPRIVATIONS', 2015, 2021, 3, 'Quyết định 59/2015/QĐ-TTg', 'Quyết định 59/2015/QĐ-TTg; áp dụng đến hết năm 2021 theo Điều 2 Nghị định 07/2021/NĐ-CP'),
    ('VN-2022', 'NATIONAL', 'INCOME_AND_DEPRIVATIONS', 2021, 2026, 3, 'Nghị định 07/2021/NĐ-CP', 'Nghị định 07/2021/NĐ-CP; năm 2026 vẫn áp dụng Điều 3'),
    ('VN-2027', 'NATIONAL', 'INCOME_AND_DEPRIVATIONS', 2026, 2030, 3, 'Nghị định về chuẩn nghèo 2026-2030 (số hiệu chưa kiểm chứng)', 'Tin báo địa phương về chuẩn nghèo 2027-2030; bộ chỉ số lấy từ dự thảo tháng 9/2025');

insert into poverty_line (standard, area_type, kind, amount, score, confidence, source) values
    ('VN-2016', 'RURAL', 'POVERTY', 700000, 120, 'CONFIRMED', 'Quyết định 59/2015/QĐ-TTg; điểm B1 theo phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'URBAN', 'POVERTY', 900000, 140, 'CONFIRMED', 'Quyết định 59/2015/QĐ-TTg; điểm B1 theo phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'RURAL', 'NEAR_POVERTY', 1000000, 150, 'CONFIRMED', 'Quyết định 59/2015/QĐ-TTg; điểm B1 theo phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'URBAN', 'NEAR_POVERTY', 1300000, 175, 'CONFIRMED', 'Quyết định 59/2015/QĐ-TTg; điểm B1 theo phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'RURAL', 'AVERAGE', 1500000, null, 'RECALLED', 'Quyết định 59/2015/QĐ-TTg'),
    ('VN-2016', 'URBAN', 'AVERAGE', 1950000, null, 'RECALLED', 'Quyết định 59/2015/QĐ-TTg'),
    ('VN-2022', 'RURAL', 'POVERTY', 1500000, 140, 'CONFIRMED', 'Nghị định 07/2021/NĐ-CP; điểm theo Thông tư 07/2021/TT-BLĐTBXH'),
    ('VN-2022', 'URBAN', 'POVERTY', 2000000, 175, 'CONFIRMED', 'Nghị định 07/2021/NĐ-CP; điểm theo Thông tư 07/2021/TT-BLĐTBXH'),
    ('VN-2022', 'RURAL', 'AVERAGE', 2250000, null, 'CONFIRMED', 'Nghị định 07/2021/NĐ-CP'),
    ('VN-2022', 'URBAN', 'AVERAGE', 3000000, null, 'CONFIRMED', 'Nghị định 07/2021/NĐ-CP'),
    ('VN-2027', 'RURAL', 'POVERTY', 2200000, null, 'CONFIRMED', 'Tin báo địa phương về chuẩn nghèo 2027-2030'),
    ('VN-2027', 'URBAN', 'POVERTY', 2800000, null, 'CONFIRMED', 'Tin báo địa phương về chuẩn nghèo 2027-2030');

insert into poverty_indicator (standard, code, position, service, name_vi, name_en, cut_off_vi, confidence, source) values
    ('VN-2016', 'HEALTH_CARE', 1, 'HEALTH', 'Tiếp cận các dịch vụ y tế', 'Access to health care', 'Có người ốm đau, bị thương nặng đến mức phải nghỉ việc, nghỉ học hoặc cần người chăm sóc mà không đi khám chữa bệnh', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'HEALTH_INSURANCE', 2, 'HEALTH', 'Bảo hiểm y tế', 'Health insurance', 'Có ít nhất một thành viên từ 6 tuổi trở lên hiện không có bảo hiểm y tế', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'ADULT_EDUCATION', 3, 'EDUCATION', 'Trình độ giáo dục của người lớn', 'Education of adults', 'Có ít nhất một thành viên từ 15 tuổi trở lên, sinh từ năm 1986 trở lại, không tốt nghiệp trung học cơ sở và hiện không đi học', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'CHILD_SCHOOLING', 4, 'EDUCATION', 'Tình trạng đi học của trẻ em', 'School attendance of children', 'Có ít nhất một trẻ em trong độ tuổi đi học (5 đến dưới 15 tuổi) hiện không đi học', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'HOUSING_QUALITY', 5, 'HOUSING', 'Chất lượng nhà ở', 'Quality of housing', 'Ở nhà thiếu kiên cố hoặc nhà đơn sơ', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'HOUSING_AREA', 6, 'HOUSING', 'Diện tích nhà ở bình quân đầu người', 'Floor area per head', 'Diện tích nhà ở bình quân đầu người nhỏ hơn 8 m2', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'WATER_SOURCE', 7, 'WATER_SANITATION', 'Nguồn nước sinh hoạt', 'Source of drinking water', 'Không tiếp cận được nguồn nước hợp vệ sinh', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'SANITATION', 8, 'WATER_SANITATION', 'Hố xí/nhà tiêu hợp vệ sinh', 'Hygienic latrine', 'Không sử dụng hố xí/nhà tiêu hợp vệ sinh', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'TELECOM', 9, 'INFORMATION', 'Sử dụng dịch vụ viễn thông', 'Use of telecommunications', 'Không có thành viên nào sử dụng thuê bao điện thoại và internet', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2016', 'INFO_ASSETS', 10, 'INFORMATION', 'Tài sản phục vụ tiếp cận thông tin', 'Devices for information', 'Không có ti vi, đài, máy vi tính và không nghe được hệ thống loa đài truyền thanh', 'RECALLED', 'Danh sách: Quyết định 59/2015/QĐ-TTg; ngưỡng theo Đề án 1614/QĐ-TTg và phiếu B, chưa đối chiếu văn bản'),
    ('VN-2022', 'EMPLOYMENT', 1, 'EMPLOYMENT', 'Việc làm', 'Employment', 'Có người trong độ tuổi lao động, có khả năng và mong muốn làm việc, không có việc làm; hoặc làm công ăn lương không có hợp đồng lao động', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'DEPENDANTS', 2, 'EMPLOYMENT', 'Người phụ thuộc trong hộ gia đình', 'Dependants', 'Tỷ lệ người phụ thuộc lớn hơn 50 %', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'NUTRITION', 3, 'HEALTH', 'Dinh dưỡng', 'Nutrition', 'Có trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'HEALTH_INSURANCE', 4, 'HEALTH', 'Bảo hiểm y tế', 'Health insurance', 'Có ít nhất một thành viên từ 6 tuổi trở lên không có bảo hiểm y tế', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'ADULT_EDUCATION', 5, 'EDUCATION', 'Trình độ giáo dục của người lớn', 'Education of adults', 'Có thành viên từ 16 đến 30 tuổi không tham gia khóa đào tạo hoặc không có bằng cấp, chứng chỉ so với độ tuổi', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'CHILD_SCHOOLING', 6, 'EDUCATION', 'Tình trạng đi học của trẻ em', 'School attendance of children', 'Có trẻ em từ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'HOUSING_QUALITY', 7, 'HOUSING', 'Chất lượng nhà ở', 'Quality of housing', 'Ít nhất 2 trong 3 kết cấu chính (tường, cột, mái) làm bằng vật liệu không bền chắc', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'HOUSING_AREA', 8, 'HOUSING', 'Diện tích nhà ở bình quân đầu người', 'Floor area per head', 'Diện tích nhà ở bình quân đầu người nhỏ hơn 8 m2', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'WATER_SOURCE', 9, 'WATER_SANITATION', 'Nguồn nước sinh hoạt', 'Source of drinking water', 'Không tiếp cận được nguồn nước sạch', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'SANITATION', 10, 'WATER_SANITATION', 'Nhà tiêu hợp vệ sinh', 'Hygienic latrine', 'Không sử dụng nhà tiêu hợp vệ sinh', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'TELECOM', 11, 'INFORMATION', 'Sử dụng dịch vụ viễn thông', 'Use of telecommunications', 'Không có thành viên nào sử dụng dịch vụ internet', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2022', 'INFO_ASSETS', 12, 'INFORMATION', 'Phương tiện phục vụ tiếp cận thông tin', 'Devices for information', 'Không có phương tiện dùng chung (ti vi, đài, máy tính để bàn, điện thoại) lẫn phương tiện cá nhân (máy tính xách tay, máy tính bảng, điện thoại thông minh)', 'RECALLED', 'Danh sách: Nghị định 07/2021/NĐ-CP; ngưỡng chưa đối chiếu văn bản'),
    ('VN-2027', 'EMPLOYMENT', 1, 'EMPLOYMENT', 'Việc làm', 'Employment', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'DEPENDANTS', 2, 'EMPLOYMENT', 'Người phụ thuộc trong hộ gia đình', 'Dependants', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'NUTRITION', 3, 'HEALTH', 'Dinh dưỡng', 'Nutrition', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'HEALTH_INSURANCE', 4, 'HEALTH', 'Bảo hiểm y tế', 'Health insurance', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'ADULT_EDUCATION', 5, 'EDUCATION', 'Trình độ giáo dục của người lớn', 'Education of adults', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'CHILD_SCHOOLING', 6, 'EDUCATION', 'Tình trạng đi học của trẻ em', 'School attendance of children', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'HOUSING_QUALITY', 7, 'HOUSING', 'Chất lượng nhà ở', 'Quality of housing', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'HOUSING_AREA', 8, 'HOUSING', 'Diện tích nhà ở bình quân đầu người', 'Floor area per head', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'TELECOM', 9, 'INFORMATION', 'Sử dụng dịch vụ viễn thông', 'Use of telecommunications', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'WATER_SOURCE', 10, 'WATER_SANITATION', 'Nguồn nước sinh hoạt', 'Source of drinking water', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'SANITATION', 11, 'WATER_SANITATION', 'Nhà tiêu hợp vệ sinh', 'Hygienic latrine', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng'),
    ('VN-2027', 'WASTE_TREATMENT', 12, 'WATER_SANITATION', 'Xử lý rác thải', 'Waste treatment', 'Ngưỡng thiếu hụt của văn bản chính thức chưa kiểm chứng', 'DRAFT', 'Dự thảo chuẩn nghèo 2026-2030 (tháng 9/2025); danh sách chính thức chưa kiểm chứng');
