-- The district's offices belong to its committee and serve the district. The bank's office and the Front belong to
-- bodies of their own, and the communes' committees are many: no parent.
update agency
set parent = 'DISTRICT_COMMITTEE'
where code in ('LABOUR', 'AGRICULTURE', 'ECONOMY_INFRASTRUCTURE', 'NATURAL_RESOURCES', 'FINANCE_PLANNING', 'HOME_AFFAIRS',
    'EDUCATION', 'JUSTICE', 'CULTURE_INFORMATION', 'HEALTH');
update agency
set area = '482'
where parent = 'DISTRICT_COMMITTEE' or code in ('DISTRICT_COMMITTEE', 'SOCIAL_POLICY_BANK', 'FATHERLAND_FRONT');

-- An office has a head. Numbers and addresses are for the site to enter.
insert into agency_post (agency, position, name_vi, name_en, kind)
select code, 0, 'Trưởng phòng', 'Head of office', 'HEAD'
from agency
where parent = 'DISTRICT_COMMITTEE';

-- Offices of a commune of today. That these two exist is confirmed; which duties of the district's offices they took over
-- is not, so no succession is written. Other communes' offices are not confirmed, so they are not here.
insert into agency (code, name_vi, name_en, mandate, valid_from, parent, area, source)
values
    ('CHAN_MAY_LANG_CO_CULTURE_SOCIETY', 'Phòng Văn hóa - Xã hội xã Chân Mây - Lăng Cô',
        'Office of Culture and Society of Chân Mây - Lăng Cô commune', 'NONE', date '2025-07-01', 'COMMUNE_COMMITTEES', '20137',
        'Kho dữ liệu công khai về đơn vị hành chính nêu phòng này của xã; nhiệm vụ tiếp nhận từ các phòng của huyện chưa xác minh'),
    ('CHAN_MAY_LANG_CO_PUBLIC_SERVICE', 'Trung tâm Phục vụ hành chính công xã Chân Mây - Lăng Cô',
        'Public service centre of Chân Mây - Lăng Cô commune', 'NONE', date '2025-07-01', 'COMMUNE_COMMITTEES', '20137',
        'Kho dữ liệu công khai về đơn vị hành chính nêu trung tâm này của xã; nhiệm vụ tiếp nhận từ các phòng của huyện chưa xác minh');
