-- The programmes as far as they are known: confirmed or recalled, each with its source. What the law says beyond that
-- is named in the texts as not entered; it is not guessed.
insert into programme (code, name_vi, name_en, legal_basis, note_vi, note_en, agency, valid_from, valid_to, confidence, source)
values
('NTP_2016_2020', 'Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016 - 2020',
    'National Target Programme on Sustainable Poverty Reduction 2016-2020', 'Quyết định 1722/QĐ-TTg ngày 02/9/2016',
    'Cả nước giảm 1 - 1,5 điểm phần trăm hộ nghèo mỗi năm (huyện, xã nghèo 4; dân tộc thiểu số 3 - 4); 30% xã đặc biệt khó khăn vùng bãi ngang ven biển thoát khó khăn; hạ tầng vùng bãi ngang là tiểu dự án 2 của dự án 1. Không có mức hỗ trợ trực tiếp nào được nhập.',
    'The rate of poor households falls by 1 to 1.5 points a year nationally (4 in poor districts and communes, 3 to 4 among ethnic minorities); 30 % of the especially difficult coastal communes leave that status; coastal infrastructure is sub-project 2 of project 1. No direct benefit is entered.',
    'LABOUR', '2016-09-02', '2021-01-01', 'CONFIRMED', 'Quyết định 1722/QĐ-TTg, theo báo Lạng Sơn và cổng giảm nghèo Thái Bình; ngày kết thúc suy ra từ tên giai đoạn'),
('STORM_HOUSING', 'Hỗ trợ hộ nghèo xây dựng nhà ở phòng, tránh bão, lụt khu vực miền Trung',
    'Storm and flood shelters for poor households of central Vietnam', 'Quyết định 48/2014/QĐ-TTg ngày 28/8/2014',
    'Sàn tránh lũ rộng ít nhất 10 m2, khung cứng. Nhớ lại: mức hỗ trợ 12, 14 hoặc 16 triệu đồng tùy vùng.',
    'The upper floor has at least 10 m2 and a solid frame. Recalled: 12, 14 or 16 million VND by zone.',
    'ECONOMY_INFRASTRUCTURE', '2014-08-28', null, 'CONFIRMED', 'Nhân Dân (phân bổ 1.474 nhà), Kinh tế nông thôn (nhà tránh lũ ở Huế); bắt đầu tính từ ngày ban hành, thời hạn chưa rõ'),
('HOUSING_PHASE_2', 'Hỗ trợ nhà ở đối với hộ nghèo theo chuẩn nghèo giai đoạn 2011 - 2015 (giai đoạn 2)',
    'Housing for the poor, phase 2', 'Quyết định 33/2015/QĐ-TTg ngày 10/8/2015',
    'Kế hoạch của huyện ghi "33/2014/QĐ-TTg"; nhiều khả năng là quyết định này. Ngân sách trung ương không hỗ trợ, chỉ cho vay.',
    'The district''s plan prints "33/2014/QĐ-TTg", most likely this decision. No grant from the centre, only a loan.',
    'ECONOMY_INFRASTRUCTURE', '2015-08-10', null, 'RECALLED', 'Nhớ lại, chưa đối chiếu công báo; bắt đầu tính từ ngày ban hành'),
('LOAN_POOR', 'Cho vay hộ nghèo', 'Loan for poor households', 'Ngân hàng Chính sách xã hội',
    null, null, 'SOCIAL_POLICY_BANK', null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay; Công an Nhân dân, mức vay 50 triệu đồng'),
('LOAN_NEAR_POOR', 'Cho vay hộ cận nghèo', 'Loan for near-poor households', 'Quyết định 15/2013/QĐ-TTg (nhớ lại)',
    null, null, 'SOCIAL_POLICY_BANK', null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay; số quyết định nhớ lại'),
('LOAN_ESCAPED', 'Cho vay hộ mới thoát nghèo', 'Loan for households that have newly escaped poverty', 'Quyết định 28/2015/QĐ-TTg ngày 21/7/2015',
    null, null, 'SOCIAL_POLICY_BANK', '2015-07-21', null, 'CONFIRMED', 'vbsp.org.vn; thukyluat.vn; bắt đầu tính từ ngày ban hành'),
('LOAN_WATER', 'Cho vay nước sạch và vệ sinh môi trường nông thôn', 'Loan for rural water and sanitation', 'Ngân hàng Chính sách xã hội',
    'Điều kiện vay chưa nhập.', 'Who may borrow is not entered.', 'SOCIAL_POLICY_BANK', null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_PUPILS', 'Cho vay học sinh, sinh viên có hoàn cảnh khó khăn', 'Loan for pupils and students in hardship', 'Ngân hàng Chính sách xã hội',
    'Điều kiện vay chưa nhập.', 'Who may borrow is not entered.', 'SOCIAL_POLICY_BANK', null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_DIFFICULT_AREA', 'Cho vay hộ sản xuất kinh doanh vùng khó khăn', 'Loan for businesses of households in difficult areas', 'Ngân hàng Chính sách xã hội; Quyết định 17/2023/QĐ-TTg',
    'Điều kiện vay và danh mục vùng khó khăn chưa nhập.', 'Who may borrow, and which areas are difficult, is not entered.', 'SOCIAL_POLICY_BANK', null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay; Pháp luật Việt Nam, Quyết định 17/2023'),
('HEALTH_INSURANCE', 'Hỗ trợ mức đóng bảo hiểm y tế', 'State support of the health insurance premium', 'Nghị định 146/2018/NĐ-CP',
    'Thuộc nhiều đối tượng thì hưởng mức hỗ trợ cao nhất. Các nhóm đối tượng khác (trẻ em dưới 6 tuổi, người có công, ...) chưa nhập.',
    'Who belongs to several groups gets the highest support. Other groups (children under 6, persons of merit and so on) are not entered.',
    null, '2018-12-01', null, 'CONFIRMED', 'plo.vn về Nghị định 146/2018; ngày hiệu lực 01/12/2018 nhớ lại; ngày kết thúc chưa rõ'),
('TUITION', 'Miễn, giảm học phí và hỗ trợ chi phí học tập', 'Tuition and learning costs', 'Nghị định 86/2015/NĐ-CP',
    'Các nhóm đối tượng khác (mồ côi, khuyết tật, ...) chưa nhập.', 'Other groups (orphans, disabled pupils and so on) are not entered.',
    'EDUCATION', '2015-12-01', '2021-10-15', 'RECALLED', 'Nhớ lại, chưa đối chiếu công báo; cả ngày hiệu lực 01/12/2015 và ngày được Nghị định 81/2021 thay thế 15/10/2021'),
('NURSERY_LUNCH', 'Hỗ trợ ăn trưa cho trẻ em mẫu giáo', 'Lunch at nursery school', 'Nghị định 06/2018/NĐ-CP, Nghị định 105/2020/NĐ-CP',
    'Theo Nghị định 06/2018 chi trả 2 lần trong năm: 4 tháng vào tháng 10 hoặc 11, 5 tháng vào tháng 2 hoặc 3. Các nhóm đối tượng khác chưa nhập.',
    'Under Decree 06/2018 it is paid twice a year: 4 months in October or November, 5 in February or March. Other groups are not entered.',
    'EDUCATION', '2018-02-20', null, 'CONFIRMED', 'tintuc.thuvienphapluat.com; giadinh.suckhoedoisong.vn'),
('LEGAL_AID', 'Trợ giúp pháp lý', 'Legal aid', 'Luật Trợ giúp pháp lý 2017',
    'Người thuộc hộ nghèo xuất trình giấy chứng nhận hộ nghèo. Các nhóm đối tượng khác chưa nhập.',
    'The certificate of the poor household is the proof. Other groups are not entered.',
    'JUSTICE', '2018-01-01', null, 'CONFIRMED', 'lawnet.vn; moj.gov.vn');

insert into benefit (programme, code, text_vi, text_en, amount, unit, months_max, classes, valid_from, valid_to, confidence, source)
values
('STORM_HOUSING', 'STORM_HOUSE_GRANT', 'Hỗ trợ 14 triệu đồng cho một căn nhà (mức ở Huế); tiêu chí về nhà ở chưa nhập', 'A grant of 14 million VND per house (the figure for Huế); what is asked of the old house is not entered', 14000000, 'VND_ONCE', null::int, array['POOR'], date '2014-08-28', null::date, 'CONFIRMED', 'Nhân Dân; Kinh tế nông thôn. Đối tượng hộ nghèo theo tên quyết định'),
('STORM_HOUSING', 'STORM_HOUSE_LOAN', 'Vay đến 15 triệu đồng trong 10 năm, ân hạn 5 năm', 'A loan of up to 15 million VND over 10 years, the first 5 without repayment', 15000000, 'VND_LOAN_CEILING', 120, array['POOR'], '2014-08-28', null, 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('STORM_HOUSING', 'STORM_HOUSE_LOAN_RATE', 'Lãi suất khoản vay 3%/năm', 'The loan bears 3 % a year', 3, 'PERCENT_PER_YEAR_INTEREST', null, array['POOR'], '2014-08-28', null, 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('HOUSING_PHASE_2', 'HOUSE_LOAN', 'Vay đến 25 triệu đồng trong 15 năm, ân hạn 5 năm; tiêu chí về nhà ở chưa nhập', 'A loan of up to 25 million VND over 15 years, the first 5 without repayment; what is asked of the old house is not entered', 25000000, 'VND_LOAN_CEILING', 180, array['POOR'], '2015-08-10', null, 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('HOUSING_PHASE_2', 'HOUSE_LOAN_RATE', 'Lãi suất khoản vay 3%/năm', 'The loan bears 3 % a year', 3, 'PERCENT_PER_YEAR_INTEREST', null, array['POOR'], '2015-08-10', null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay hộ nghèo về nhà ở'),
('LOAN_POOR', 'LOAN_POOR_RATE', 'Lãi suất 6,6%/năm; chưa rõ áp dụng từ ngày nào', 'Interest of 6.6 % a year; since when is not known', 6.6, 'PERCENT_PER_YEAR_INTEREST', null, array['POOR'], null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_POOR', 'LOAN_POOR_CEILING', 'Vay đến 30 triệu đồng', 'A loan of up to 30 million VND', 30000000, 'VND_LOAN_CEILING', null, array['POOR'], null, '2014-05-01', 'RECALLED', 'Công an Nhân dân; năm 2014 nhớ lại'),
('LOAN_POOR', 'LOAN_POOR_CEILING', 'Vay đến 50 triệu đồng', 'A loan of up to 50 million VND', 50000000, 'VND_LOAN_CEILING', null, array['POOR'], '2014-05-01', '2019-03-01', 'RECALLED', 'Công an Nhân dân: từ ngày 01/5; năm 2014 nhớ lại'),
('LOAN_POOR', 'LOAN_POOR_CEILING', 'Vay đến 100 triệu đồng, thời hạn đến 120 tháng', 'A loan of up to 100 million VND for up to 120 months', 100000000, 'VND_LOAN_CEILING', 120, array['POOR'], '2019-03-01', null, 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('LOAN_NEAR_POOR', 'LOAN_NEAR_POOR_RATE', 'Lãi suất 7,92%/năm (120% lãi suất cho vay hộ nghèo); chưa rõ áp dụng từ ngày nào', 'Interest of 7.92 % a year (120 % of the rate for the poor); since when is not known', 7.92, 'PERCENT_PER_YEAR_INTEREST', null, array['NEAR_POOR'], null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_WATER', 'LOAN_WATER_RATE', 'Lãi suất 9%/năm; điều kiện vay chưa nhập', 'Interest of 9 % a year; who may borrow is not entered', 9, 'PERCENT_PER_YEAR_INTEREST', null, null, null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_PUPILS', 'LOAN_PUPILS_RATE', 'Lãi suất 6,6%/năm; điều kiện vay chưa nhập', 'Interest of 6.6 % a year; who may borrow is not entered', 6.6, 'PERCENT_PER_YEAR_INTEREST', null, null, null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_DIFFICULT_AREA', 'LOAN_DIFFICULT_AREA_RATE', 'Lãi suất 9%/năm; điều kiện vay chưa nhập', 'Interest of 9 % a year; who may borrow is not entered', 9, 'PERCENT_PER_YEAR_INTEREST', null, null, null, null, 'CONFIRMED', 'vbsp.org.vn, lãi suất cho vay'),
('LOAN_DIFFICULT_AREA', 'LOAN_DIFFICULT_AREA_CEILING', 'Vay đến 100 triệu đồng theo Quyết định 17/2023/QĐ-TTg; điều kiện vay và ngày áp dụng chưa nhập', 'A loan of up to 100 million VND under Decision 17/2023; who may borrow, and since when, is not entered', 100000000, 'VND_LOAN_CEILING', null, null, null, null, 'CONFIRMED', 'Pháp luật Việt Nam, Quyết định 17/2023'),
('TUITION', 'TUITION_FREE', 'Miễn học phí cho trẻ em, học sinh, sinh viên thuộc hộ nghèo', 'Children, pupils and students of poor households pay no tuition', 100, 'PERCENT_OFF', null, array['POOR'], '2015-12-01', '2021-10-15', 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('TUITION', 'TUITION_HALF', 'Giảm 50% học phí cho trẻ em, học sinh, sinh viên thuộc hộ cận nghèo', 'Children, pupils and students of near-poor households pay half the tuition', 50, 'PERCENT_OFF', null, array['NEAR_POOR'], '2015-12-01', '2021-10-15', 'RECALLED', 'Nhớ lại, chưa đối chiếu'),
('TUITION', 'LEARNING_COSTS', 'Hỗ trợ chi phí học tập 100.000 đồng/tháng, không quá 9 tháng mỗi năm học', 'Aid of 100,000 VND a month for learning costs, for up to 9 months of a school year', 100000, 'VND_PER_MONTH', 9, array['POOR'], '2015-12-01', '2021-10-15', 'RECALLED', 'Nhớ lại, chưa đối chiếu; đối tượng của luật rộng hơn'),
('LEGAL_AID', 'LEGAL_AID_POOR', 'Người thuộc hộ nghèo được trợ giúp pháp lý miễn phí', 'Members of poor households get legal aid free of charge', null, 'SERVICE', null, array['POOR'], '2018-01-01', null, 'CONFIRMED', 'Luật Trợ giúp pháp lý 2017, theo lawnet.vn và moj.gov.vn');

update benefit set conditions_known = false where programme in ('STORM_HOUSING', 'HOUSING_PHASE_2', 'LOAN_WATER', 'LOAN_PUPILS', 'LOAN_DIFFICULT_AREA');

insert into benefit (programme, code, text_vi, text_en, amount, unit, months_max, classes, escaped_within_years, valid_from, confidence, source)
values
('LOAN_ESCAPED', 'LOAN_ESCAPED_RATE', 'Lãi suất 8,25%/năm (125% lãi suất cho vay hộ nghèo), thời hạn đến 5 năm', 'Interest of 8.25 % a year (125 % of the rate for the poor), for up to 5 years', 8.25, 'PERCENT_PER_YEAR_INTEREST', 60, array['NEAR_POOR', 'AVERAGE', 'ABOVE_AVERAGE', 'NOT_POOR'], 3, date '2015-07-21', 'RECALLED', 'vbsp.org.vn; thukyluat.vn (lãi suất); thời hạn 5 năm và "thoát nghèo trong 3 năm" nhớ lại');

insert into benefit (programme, code, group_code, text_vi, text_en, amount, unit, classes, poverty_types, deprivations, commune_flags, stated, valid_from, confidence, source)
select 'HEALTH_INSURANCE', b.code, 'HEALTH_INSURANCE', b.text_vi, b.text_en, b.amount, 'PERCENT_OF_PREMIUM', b.classes, b.poverty_types, b.deprivations, b.commune_flags, b.stated,
    date '2018-12-01', b.confidence, b.source || '; ngày hiệu lực 01/12/2018 nhớ lại'
from (values
('INSURANCE_INCOME_POOR', 'Nhà nước đóng toàn bộ phí bảo hiểm y tế cho người thuộc hộ nghèo về thu nhập', 'The state pays the whole premium for members of income-poor households', 100, array['POOR'], array['INCOME'], null::text[], null::text[], null::text[], 'RECALLED', 'plo.vn (mức 100%); phân biệt hai trường hợp nhớ lại'),
('INSURANCE_DEPRIVED_POOR', 'Nhà nước đóng toàn bộ phí bảo hiểm y tế cho người thuộc hộ nghèo đa chiều có thiếu hụt về bảo hiểm y tế', 'The state pays the whole premium for members of multidimensionally poor households that lack health insurance', 100, array['POOR'], array['MULTIDIMENSIONAL'], array['HEALTH_INSURANCE'], null, null, 'RECALLED', 'plo.vn (mức 100%); phân biệt hai trường hợp nhớ lại'),
('INSURANCE_MULTIDIMENSIONAL_POOR', 'Hỗ trợ ít nhất 70% phí bảo hiểm y tế cho người thuộc hộ nghèo đa chiều', 'At least 70 % of the premium for members of multidimensionally poor households', 70, array['POOR'], array['MULTIDIMENSIONAL'], null, null, null, 'RECALLED', 'plo.vn (mức hưởng)'),
('INSURANCE_NEAR_POOR', 'Hỗ trợ ít nhất 70% phí bảo hiểm y tế cho người thuộc hộ cận nghèo', 'At least 70 % of the premium for members of near-poor households', 70, array['NEAR_POOR'], null, null, null, null, 'RECALLED', 'plo.vn (mức hưởng)'),
('INSURANCE_NEAR_POOR_30A', 'Nhà nước đóng toàn bộ phí bảo hiểm y tế cho người thuộc hộ cận nghèo ở huyện nghèo (30a)', 'The state pays the whole premium for members of near-poor households in the poor districts (30a)', 100, array['NEAR_POOR'], null, null, array['POOR_DISTRICT_30A'], null, 'RECALLED', 'plo.vn (mức hưởng)'),
('INSURANCE_FARMERS', 'Hỗ trợ ít nhất 30% phí bảo hiểm y tế cho người thuộc hộ làm nông nghiệp có mức sống trung bình', 'At least 30 % of the premium for members of farm households with an average standard of living', 30, array['AVERAGE'], null, null, null, array['FARMING'], 'RECALLED', 'plo.vn (mức hưởng)')
) b (code, text_vi, text_en, amount, classes, poverty_types, deprivations, commune_flags, stated, confidence, source);

insert into benefit (programme, code, group_code, text_vi, text_en, amount, unit, months_max, classes, age_from, age_to, commune_flags, valid_from, valid_to, confidence, source)
select 'NURSERY_LUNCH', w.code, 'NURSERY_LUNCH', p.text_vi, p.text_en, p.amount, p.unit, p.months_max, w.classes, 3, 5, w.commune_flags, p.valid_from, p.valid_to, 'RECALLED',
    p.source || '; độ tuổi mẫu giáo (3 đến 5 tuổi) nhớ lại'
from (values
    ('Hỗ trợ ăn trưa bằng 10% mức lương cơ sở mỗi tháng, không quá 9 tháng mỗi năm học', 'Lunch aid of 10 % of the base wage a month, for up to 9 months of a school year', 10, 'PERCENT_OF_BASE_WAGE', 9, date '2018-02-20', date '2020-11-01', 'Nghị định 06/2018, theo tintuc.thuvienphapluat.com'),
    ('Hỗ trợ ăn trưa 160.000 đồng/tháng', 'Lunch aid of 160,000 VND a month', 160000, 'VND_PER_MONTH', null, date '2020-11-01', null, 'Nghị định 105/2020, theo giadinh.suckhoedoisong.vn; đối tượng lấy như Nghị định 06/2018')
) p (text_vi, text_en, amount, unit, months_max, valid_from, valid_to, source),
(values
    ('NURSERY_LUNCH_CLASS', array['POOR', 'NEAR_POOR'], null::text[]),
    ('NURSERY_LUNCH_COASTAL', null, array['ESPECIALLY_DIFFICULT_COASTAL'])
) w (code, classes, commune_flags);

insert into benefit (programme, code, text_vi, text_en, unit, classes, age_from, age_to, commune_flags, stated, valid_from, confidence, source)
values
('LEGAL_AID', 'LEGAL_AID_CHILDREN', 'Trẻ em được trợ giúp pháp lý miễn phí', 'Children get legal aid free of charge', 'SERVICE', null, 0, 15, null, null, date '2018-01-01', 'RECALLED', 'Luật Trợ giúp pháp lý 2017, theo lawnet.vn; độ tuổi dưới 16 (Luật Trẻ em 2016) nhớ lại'),
('LEGAL_AID', 'LEGAL_AID_MINORITY', 'Người dân tộc thiểu số cư trú ở vùng đặc biệt khó khăn được trợ giúp pháp lý miễn phí', 'Members of ethnic minorities in especially difficult areas get legal aid free of charge', 'SERVICE', null, null, null, array['ESPECIALLY_DIFFICULT_AREA'], array['ETHNIC_MINORITY'], '2018-01-01', 'CONFIRMED', 'Luật Trợ giúp pháp lý 2017, theo lawnet.vn'),
('LEGAL_AID', 'LEGAL_AID_ACCUSED', 'Người bị buộc tội thuộc hộ cận nghèo được trợ giúp pháp lý miễn phí', 'Accused persons of near-poor households get legal aid free of charge', 'SERVICE', array['NEAR_POOR'], null, null, null, array['ACCUSED'], '2018-01-01', 'CONFIRMED', 'Luật Trợ giúp pháp lý 2017, theo lawnet.vn');
