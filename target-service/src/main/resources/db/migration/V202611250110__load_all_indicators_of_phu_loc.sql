-- The remaining indicators of the plan, each with the source's own words. The source names no steps between 2015 and
-- 2020 for these, so none are written here.
insert into indicator (id, plan_id, position, code, kind, measure, standard, baseline_year, baseline, whole, watched, statement, note)
values
    ('015e073d-2001-7ca7-bfd2-42d252398d91', '015e073d-2000-732f-95f4-7bee71e31fbb', 1, 'COASTAL_COMMUNES', 'COUNT_SHARE', 'BY_HAND', null, 2015, null, 7, false,
        'phấn đấu trên 57% số xã đặc biệt khó khăn vùng bãi ngang ven biển  thoát khỏi tình trạng đặc biệt khó khăn (4/7 xã)',
        'Danh sách bảy xã không có trong nguồn. · The source does not name the seven communes.'),
    ('015e073d-2001-7ca7-bfd2-42d252398d92', '015e073d-2000-732f-95f4-7bee71e31fbb', 2, 'INCOME_OF_THE_POOR', 'RATIO_TO_BASELINE', 'INCOME_OF_THE_POOR', 'VN-2016', 2015, null, null, false,
        'cải thiện sinh kế và nâng cao chất lượng cuộc sống của người nghèo, bảo đảm thu nhập bình quân đầu người của hộ nghèo tăng lên 1.5 lần so với cuối năm 2015',
        'Mức cuối năm 2015 không có trong nguồn, được đo từ kết quả rà soát năm 2015. · The level of 2015 is not in the source; it is measured from the round of 2015.'),
    ('015e073d-2001-7ca7-bfd2-42d252398d93', '015e073d-2000-732f-95f4-7bee71e31fbb', 3, 'HEALTH_INSURANCE', 'COVERAGE', 'INSURED_PERSONS', 'VN-2016', 2015, null, null, false,
        'đảm bảo 100% người nghèo, cận nghèo, mới thoát nghèo, người dân tộc thiểu số, người dân sinh sống tại thôn, xã đặc biệt khó khăn được cấp thẻ bảo hiểm y tế theo quy đinh',
        'Chưa đo người dân ở thôn, xã đặc biệt khó khăn: chưa xác minh được danh sách xã. · Residents of especially difficult communes are not measured: the list of communes is not verified.'),
    ('015e073d-2001-7ca7-bfd2-42d252398d94', '015e073d-2000-732f-95f4-7bee71e31fbb', 4, 'CREDIT_ACCESS', 'COVERAGE', 'BY_HAND', null, 2015, null, null, false,
        '100% hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo được tiếp cận nguồn vốn vay ưu đãi từ ngân hàng chính sách xã hội',
        null),
    ('015e073d-2001-7ca7-bfd2-42d252398d95', '015e073d-2000-732f-95f4-7bee71e31fbb', 5, 'OFFICIALS_TRAINED', 'COVERAGE', 'BY_HAND', null, 2015, null, null, false,
        '100% cán bộ làm công tác giảm nghèo cấp xã, trưởng thôn, bản được tập huấn kiến thức, kỹ năng cơ bản về quản lý, tổ chức thực hiện các chương trình, chính sách giảm nghèo; xây dựng kế hoạch phát triển cộng đồng.',
        null);

insert into indicator_target (indicator_id, year, amount)
values
    ('015e073d-2001-7ca7-bfd2-42d252398d91', 2020, 4),
    ('015e073d-2001-7ca7-bfd2-42d252398d92', 2020, 1.5),
    ('015e073d-2001-7ca7-bfd2-42d252398d93', 2020, 100),
    ('015e073d-2001-7ca7-bfd2-42d252398d94', 2020, 100),
    ('015e073d-2001-7ca7-bfd2-42d252398d95', 2020, 100);

-- The ten deprivations of the standard, watched: the source wants the two of education reduced and sets no figure.
insert into indicator (id, plan_id, position, code, kind, measure, deprivation, standard, baseline_year, watched, statement)
select
    cast('015e073d-2001-7ca7-bfd2-42d252398d' || lpad(to_hex(160 + d.position), 2, '0') as uuid),
    '015e073d-2000-732f-95f4-7bee71e31fbb',
    5 + d.position,
    'DEPRIVATION_' || d.code,
    'RATE_PATH',
    'DEPRIVED_HOUSEHOLDS',
    d.code,
    'VN-2016',
    2015,
    true,
    d.statement
from (values
    (1, 'HEALTH_CARE', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (2, 'HEALTH_INSURANCE', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (3, 'ADULT_EDUCATION', 'thực hiện giảm thiểu tỷ lệ thiếu hụt về “giáo dục” cho các hộ nghèo, hộ cận nghèo với hai tiêu chí được xác định là “trình độ giáo dục của người lớn” và “tình trạng đi học của trẻ em”'),
    (4, 'CHILD_SCHOOLING', 'thực hiện giảm thiểu tỷ lệ thiếu hụt về “giáo dục” cho các hộ nghèo, hộ cận nghèo với hai tiêu chí được xác định là “trình độ giáo dục của người lớn” và “tình trạng đi học của trẻ em”'),
    (5, 'HOUSING_QUALITY', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (6, 'HOUSING_AREA', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (7, 'WATER_SOURCE', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (8, 'SANITATION', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (9, 'TELECOM', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)'),
    (10, 'INFO_ASSETS', 'tiếp cận thuận lợi các dịch vụ xã hội cơ bản (y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin)')
) as d (position, code, statement);
