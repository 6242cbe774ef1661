-- A task may answer a deprivation, a cause that the household names, or the follow-up of a household that has escaped.
-- Terms are in working days. No source names them, nor ranks areas: they are this register's own choice, and each site's.
alter table routing_rule
    add column trigger          text    not null default 'DEPRIVATION',
    add column area             text, -- only for communes that this code covers; the closest area's rule counts
    add column follow_up_years  integer, -- for how long it holds on after the household has escaped
    add column acknowledge_days integer not null default 5,
    add column complete_days    integer not null default 60,
    add column programme        text, -- through which the agency helps
    add column version          bigint  not null default 0,
    alter column standard drop not null, -- null: under any standard
    add constraint ck_routing_rule_trigger check (trigger in ('DEPRIVATION', 'CAUSE', 'ESCAPE')),
    add constraint ck_routing_rule_standard check (standard is not null or trigger <> 'DEPRIVATION'),
    add constraint ck_routing_rule_follow_up_years check (follow_up_years between 1 and 10),
    add constraint ck_routing_rule_escape check (trigger <> 'ESCAPE' or follow_up_years is not null),
    add constraint ck_routing_rule_terms check (acknowledge_days between 1 and 250 and complete_days between acknowledge_days and 500),
    drop constraint ck_routing_rule_classes,
    -- A rule that follows up those who have escaped asks for no class.
    add constraint ck_routing_rule_classes check (
        classes <@ array['POOR', 'NEAR_POOR'] and (classes <> '{}' or trigger = 'ESCAPE'));

-- The plan wants cards for those who have escaped, too ("mới thoát nghèo").
update routing_rule set follow_up_years = 3 where need = 'HEALTH_INSURANCE';
update routing_rule set complete_days = 120 where need in ('HOUSING_QUALITY', 'HOUSING_AREA', 'WATER_SOURCE', 'SANITATION');

-- The causes are those of the form; one agency answers for each.
insert into routing_rule (trigger, need, agency, classes, area_types, priority, first_round_year, last_round_year, complete_days, confidence, source)
select 'CAUSE', l.need, l.agency, array[c.class], '{RURAL,URBAN}', c.priority, 2015, l.last_round_year, 120, l.confidence, l.source
from (values
    ('LACK_OF_LAND', 'NATURAL_RESOURCES', 2024, 'DERIVED', 'Nhiệm vụ chủ trì chính sách hỗ trợ đất sản xuất trong kế hoạch'),
    ('LACK_OF_CAPITAL', 'SOCIAL_POLICY_BANK', null, 'DERIVED', 'Nhiệm vụ tín dụng cho hộ nghèo, hộ cận nghèo, hộ thoát nghèo trong kế hoạch'),
    ('LACK_OF_TOOLS', 'AGRICULTURE', 2024, 'DERIVED', 'Nhiệm vụ xây dựng mô hình sinh kế, phát triển sản xuất trong kế hoạch'),
    ('LACK_OF_KNOWLEDGE', 'AGRICULTURE', 2024, 'DERIVED', 'Nhiệm vụ khuyến nông-lâm-ngư và tập huấn cho các hộ nghèo, hộ cận nghèo trong kế hoạch'),
    ('LACK_OF_SKILL', 'LABOUR', 2024, 'RECALLED', 'Đào tạo nghề thuộc ngành lao động; kế hoạch không nêu'),
    ('ILLNESS_OR_ACCIDENT', 'HEALTH', 2024, 'DERIVED', 'Nhiệm vụ hỗ trợ người nghèo, người cận nghèo trong khám, chữa bệnh trong kế hoạch')
) l (need, agency, last_round_year, confidence, source)
cross join (values ('POOR', 1), ('NEAR_POOR', 2)) c (class, priority);
insert into routing_rule (trigger, need, agency, classes, area_types, priority, first_round_year, complete_days, confidence, source)
select 'CAUSE', n.need, 'COMMUNE_COMMITTEES', array[c.class], '{RURAL,URBAN}', c.priority, 2025, 120, 'DERIVED',
    'Không còn cấp huyện từ 01/7/2025; kế hoạch giao UBND cấp xã tạo điều kiện cho hộ vươn lên thoát nghèo'
from unnest(array['LACK_OF_LAND', 'LACK_OF_TOOLS', 'LACK_OF_KNOWLEDGE', 'LACK_OF_SKILL', 'ILLNESS_OR_ACCIDENT']) n (need)
cross join (values ('POOR', 1), ('NEAR_POOR', 2)) c (class, priority);

-- Loans for households that have newly escaped: Decision 28/2015; that this means three years is recalled.
insert into routing_rule (trigger, need, agency, classes, area_types, priority, first_round_year, follow_up_years, complete_days, confidence, source) values
    ('ESCAPE', 'NEWLY_ESCAPED', 'SOCIAL_POLICY_BANK', '{}', '{RURAL,URBAN}', 3, 2015, 3, 120, 'RECALLED',
        'Quyết định 28/2015/QĐ-TTg cho hộ mới thoát nghèo vay; thời hạn 3 năm theo trí nhớ, chưa đối chiếu văn bản');

alter table routing_gap
    drop constraint pk_routing_gap,
    add column trigger text not null default 'DEPRIVATION';
alter table routing_gap
    alter column standard drop not null,
    add constraint uq_routing_gap unique nulls not distinct (trigger, standard, need),
    add constraint ck_routing_gap_trigger check (trigger in ('DEPRIVATION', 'CAUSE'));
insert into routing_gap (trigger, standard, need, reason) values
    ('CAUSE', null, 'LACK_OF_LABOUR', 'Mô tả thành phần hộ; trợ giúp xã hội cho hộ không có khả năng lao động nằm ngoài kế hoạch'),
    ('CAUSE', null, 'OTHER', 'Không rõ nguyên nhân nào thì không rõ cơ quan nào');
