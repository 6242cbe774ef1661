-- The plan this suite was asked to serve. The statement is its wording, misplaced bracket and decimal point included.
insert into plan (id, area_code, title_vi, title_en, issued_on, period_from, period_to, legal_basis, source)
values (
    '015e073d-2000-732f-95f4-7bee71e31fbb',
    '482',
    'Kế hoạch thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 của huyện Phú Lộc',
    'Plan of Phú Lộc district for the National Target Programme on Sustainable Poverty Reduction 2016-2020',
    '2017-08-22',
    2016,
    2020,
    'Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 (Quyết định 1722/QĐ-TTg ngày 02/9/2016)',
    'Ngày 22/8/2017, UBND huyện đã ban hành Kế hoạch thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020 (tin của huyện Phú Lộc ngày 29/08/2017)');

insert into indicator (id, plan_id, code, kind, standard, baseline_year, statement)
values (
    '015e073d-2001-7ca7-bfd2-42d252398d90',
    '015e073d-2000-732f-95f4-7bee71e31fbb',
    'POVERTY_RATE',
    'RATE_PATH',
    'VN-2016',
    2015,
    'Phấn đấu giảm tỷ lệ hộ nghèo chung toàn huyện từ 10,51% (theo kết quả tổng điều tra cuối năm 2015 xuống còn dưới 4,85% vào cuối năm 2020); bình quân giảm 1.13%/năm (năm 2016 giảm 1,57%, năm 2017 giảm 1,39%, năm 2018 giảm 1,09%, năm 2019 giảm 0,87%, năm 2020 giảm 0,75%)');

insert into area_target (id, indicator_id, area_code, baseline_rate)
values ('015e073d-2002-782c-aecc-25dc35921e20', '015e073d-2001-7ca7-bfd2-42d252398d90', '482', 10.51);

insert into yearly_cut (area_target_id, year, cut)
values
    ('015e073d-2002-782c-aecc-25dc35921e20', 2016, 1.57),
    ('015e073d-2002-782c-aecc-25dc35921e20', 2017, 1.39),
    ('015e073d-2002-782c-aecc-25dc35921e20', 2018, 1.09),
    ('015e073d-2002-782c-aecc-25dc35921e20', 2019, 0.87),
    ('015e073d-2002-782c-aecc-25dc35921e20', 2020, 0.75);
