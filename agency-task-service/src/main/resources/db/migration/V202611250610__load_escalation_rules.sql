-- No source says after how many days who is told: the days are this register's own choice, and each site's. That the
-- Office of Labour leads the plan and the district's People's Committee stands above the offices is the plan's. Bodies of
-- the district end with it in 2025. Who leads from the round of 2025 on is not known, so there is no rule for it: such
-- tasks are told to their own agency only.
insert into escalation_rule (deadline, level, offset_days, recipient_agency, first_round_year, last_round_year, source)
select r.deadline, r.level, r.offset_days, r.recipient, 2015, case when r.recipient is not null then 2024 end,
    'Số ngày là lựa chọn riêng của hệ thống này, không có văn bản nào nêu; mỗi nơi tự quyết định.' || case r.recipient
        when 'LABOUR' then ' Theo kế hoạch, Phòng Lao động - Thương binh và Xã hội chủ trì triển khai; cấp huyện kết thúc năm 2025, chưa rõ cơ quan chủ trì từ kỳ rà soát 2025.'
        when 'DISTRICT_COMMITTEE' then ' UBND huyện ban hành kế hoạch và giao việc; cấp huyện kết thúc năm 2025, chưa rõ ai thay từ kỳ rà soát 2025.'
        else '' end
from (values
    ('ACKNOWLEDGE', 'REMINDER', 0, null),
    ('ACKNOWLEDGE', 'AGENCY_HEAD', 3, null),
    ('ACKNOWLEDGE', 'LEAD_AGENCY', 10, 'LABOUR'),
    ('COMPLETE', 'REMINDER', -5, null),
    ('COMPLETE', 'AGENCY_HEAD', 1, null),
    ('COMPLETE', 'LEAD_AGENCY', 10, 'LABOUR'),
    ('COMPLETE', 'PEOPLES_COMMITTEE', 20, 'DISTRICT_COMMITTEE')
) r (deadline, level, offset_days, recipient);
