-- The plan names only the two education indicators; every other link is derived from the duties it gives, or recalled.
-- One agency answers for a need; others that help with loans come with the programmes. Priorities are this register's
-- own choice, no source ranks the needs: a poor household (1) before a near-poor one (2).
insert into routing_rule (standard, need, agency, classes, area_types, priority, first_round_year, last_round_year, confidence, source)
select l.standard, l.need, l.agency, array[c.class], l.area_types::text[], c.priority, l.first_round_year, l.last_round_year, l.confidence, l.source
from (values
    ('VN-2016', 'HEALTH_CARE', 'HEALTH', '{RURAL,URBAN}', 2015, 2024, 'DERIVED', 'Nhiệm vụ của Phòng Y tế, Trung tâm Y tế trong kế hoạch'),
    ('VN-2016', 'HEALTH_INSURANCE', 'HEALTH', '{RURAL,URBAN}', 2015, 2024, 'RECALLED', 'Cùng cơ quan Bảo hiểm xã hội; kế hoạch không nêu cơ quan cấp thẻ'),
    ('VN-2016', 'ADULT_EDUCATION', 'EDUCATION', '{RURAL,URBAN}', 2015, 2024, 'CONFIRMED', 'Kế hoạch nêu đích danh tiêu chí "trình độ giáo dục của người lớn"'),
    ('VN-2016', 'CHILD_SCHOOLING', 'EDUCATION', '{RURAL,URBAN}', 2015, 2024, 'CONFIRMED', 'Kế hoạch nêu đích danh tiêu chí "tình trạng đi học của trẻ em"'),
    ('VN-2016', 'HOUSING_QUALITY', 'ECONOMY_INFRASTRUCTURE', '{RURAL,URBAN}', 2015, 2024, 'DERIVED', 'Nhiệm vụ chủ trì chính sách hỗ trợ nhà ở trong kế hoạch'),
    ('VN-2016', 'HOUSING_AREA', 'ECONOMY_INFRASTRUCTURE', '{RURAL,URBAN}', 2015, 2024, 'DERIVED', 'Nhiệm vụ chủ trì chính sách hỗ trợ nhà ở trong kế hoạch'),
    ('VN-2016', 'WATER_SOURCE', 'AGRICULTURE', '{RURAL}', 2015, 2024, 'RECALLED', 'Nước sạch nông thôn thuộc ngành nông nghiệp; kế hoạch không nêu'),
    ('VN-2016', 'WATER_SOURCE', 'SOCIAL_POLICY_BANK', '{URBAN}', 2015, 2024, 'RECALLED', 'Tín dụng nước sạch và vệ sinh; kế hoạch không nêu'),
    ('VN-2016', 'SANITATION', 'SOCIAL_POLICY_BANK', '{RURAL,URBAN}', 2015, 2024, 'RECALLED', 'Tín dụng nước sạch và vệ sinh; kế hoạch không nêu'),
    ('VN-2016', 'TELECOM', 'CULTURE_INFORMATION', '{RURAL,URBAN}', 2015, 2024, 'DERIVED', 'Nhiệm vụ hỗ trợ tiếp cận thông tin trong kế hoạch'),
    ('VN-2016', 'INFO_ASSETS', 'CULTURE_INFORMATION', '{RURAL,URBAN}', 2015, 2024, 'DERIVED', 'Nhiệm vụ hỗ trợ tiếp cận thông tin trong kế hoạch'),

    ('VN-2022', 'EMPLOYMENT', 'LABOUR', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Ngành lao động; chỉ tiêu có từ chuẩn 2022'),
    ('VN-2022', 'NUTRITION', 'HEALTH', '{RURAL,URBAN}', 2021, 2024, 'RECALLED', 'Ngành y tế; chỉ tiêu có từ chuẩn 2022'),
    ('VN-2022', 'HEALTH_INSURANCE', 'HEALTH', '{RURAL,URBAN}', 2021, 2024, 'RECALLED', 'Cùng cơ quan Bảo hiểm xã hội; kế hoạch không nêu cơ quan cấp thẻ'),
    ('VN-2022', 'ADULT_EDUCATION', 'EDUCATION', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Cùng tên với tiêu chí của chuẩn 2016 mà kế hoạch nêu; ngưỡng khác'),
    ('VN-2022', 'CHILD_SCHOOLING', 'EDUCATION', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Cùng tên với tiêu chí của chuẩn 2016 mà kế hoạch nêu; ngưỡng khác'),
    ('VN-2022', 'HOUSING_QUALITY', 'ECONOMY_INFRASTRUCTURE', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Nhiệm vụ chủ trì chính sách hỗ trợ nhà ở trong kế hoạch'),
    ('VN-2022', 'HOUSING_AREA', 'ECONOMY_INFRASTRUCTURE', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Nhiệm vụ chủ trì chính sách hỗ trợ nhà ở trong kế hoạch'),
    ('VN-2022', 'WATER_SOURCE', 'AGRICULTURE', '{RURAL}', 2021, 2024, 'RECALLED', 'Nước sạch nông thôn thuộc ngành nông nghiệp; kế hoạch không nêu'),
    ('VN-2022', 'WATER_SOURCE', 'SOCIAL_POLICY_BANK', '{URBAN}', 2021, 2024, 'RECALLED', 'Tín dụng nước sạch và vệ sinh; kế hoạch không nêu'),
    ('VN-2022', 'SANITATION', 'SOCIAL_POLICY_BANK', '{RURAL,URBAN}', 2021, 2024, 'RECALLED', 'Tín dụng nước sạch và vệ sinh; kế hoạch không nêu'),
    ('VN-2022', 'TELECOM', 'CULTURE_INFORMATION', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Nhiệm vụ hỗ trợ tiếp cận thông tin trong kế hoạch'),
    ('VN-2022', 'INFO_ASSETS', 'CULTURE_INFORMATION', '{RURAL,URBAN}', 2021, 2024, 'DERIVED', 'Nhiệm vụ hỗ trợ tiếp cận thông tin trong kế hoạch')
) l (standard, need, agency, area_types, first_round_year, last_round_year, confidence, source)
cross join (values ('POOR', 1), ('NEAR_POOR', 2)) c (class, priority);

-- The round of 2025 takes place after the district and its offices have ended. Of the plan's bodies the communes' own
-- committees remain, and the plan already asks them for a way out of every deprivation.
insert into routing_rule (standard, need, agency, classes, area_types, priority, first_round_year, confidence, source)
select 'VN-2022', n.need, 'COMMUNE_COMMITTEES', array[c.class], '{RURAL,URBAN}', c.priority, 2025, 'DERIVED',
    'Không còn cấp huyện từ 01/7/2025; kế hoạch giao UBND cấp xã xây dựng lộ trình giải quyết các mức độ thiếu hụt'
from unnest(array['EMPLOYMENT', 'NUTRITION', 'HEALTH_INSURANCE', 'ADULT_EDUCATION', 'CHILD_SCHOOLING', 'HOUSING_QUALITY',
    'HOUSING_AREA', 'WATER_SOURCE', 'SANITATION', 'TELECOM', 'INFO_ASSETS']) n (need)
cross join (values ('POOR', 1), ('NEAR_POOR', 2)) c (class, priority);

insert into routing_gap (standard, need, reason) values
    ('VN-2022', 'DEPENDANTS', 'Tỷ lệ người phụ thuộc mô tả thành phần hộ; không có cơ quan nào được giao nhiệm vụ thay đổi chỉ tiêu này');
