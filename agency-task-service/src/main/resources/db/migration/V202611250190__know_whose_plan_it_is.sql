-- The committee that made the plan, gives the others their work and approves what they prepare.
alter table agency
    drop constraint ck_agency_mandate,
    add constraint ck_agency_mandate check (mandate in ('ISSUING', 'ASSIGNED', 'REQUESTED'));
insert into agency (code, name_vi, name_en, mandate, duty, valid_from, valid_to, source) values
    ('DISTRICT_COMMITTEE', 'Ủy ban nhân dân huyện Phú Lộc', 'People''s Committee of Phú Lộc district', 'ISSUING',
        'ban hành Kế hoạch thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2016-2020',
        date '2015-01-01', date '2025-07-01',
        'Kế hoạch giảm nghèo bền vững 2016-2020 của UBND huyện Phú Lộc ngày 22/8/2017, theo bản tin ngày 29/8/2017');
