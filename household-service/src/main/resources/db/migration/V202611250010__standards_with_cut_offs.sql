-- A standard says of each indicator when a household lacks it in a form the engine can apply, not only in words; a
-- province may draw higher lines; what a survey was judged by can be recognised by its hash and is never changed.
alter table poverty_standard
    add column area_code    text, -- the province of a PROVINCIAL standard
    add column base         text, -- the national standard that a PROVINCIAL one raises
    add column confidence   text,
    add column content_hash text,
    add column created_at   timestamptz not null default now(),
    add column created_by   text        not null default 'migration',
    add column request_hash text, -- recognises a repeated create
    add constraint fk_poverty_standard_base foreign key (base) references poverty_standard,
    add constraint ck_poverty_standard_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT')),
    add constraint ck_poverty_standard_province check ((level = 'PROVINCIAL') = (area_code is not null and base is not null));

update poverty_standard set confidence = case code when 'VN-2027' then 'DRAFT' else 'CONFIRMED' end;
alter table poverty_standard alter column confidence set not null;

-- The points that stand for a line are known less well than the line itself.
alter table poverty_line add column score_confidence text;
update poverty_line
set score_confidence = case standard when 'VN-2016' then 'RECALLED' else 'CONFIRMED' end
where score is not null;
alter table poverty_line
    add constraint ck_poverty_line_score_confidence check (score_confidence in ('CONFIRMED', 'RECALLED', 'DRAFT')),
    add constraint ck_poverty_line_score_confidence_given check ((score is null) = (score_confidence is null));

alter table poverty_indicator
    add column cut_off_en text,
    add column cut_off    jsonb;

update poverty_indicator i set cut_off = c.cut_off::jsonb, cut_off_en = c.en
from (values
    ('VN-2016', 'HEALTH_CARE', '{"kind": "CARE_MISSED"}',
        'Somebody was ill or injured badly enough to stay in bed, be cared for or stop work or school, and was not treated'),
    ('VN-2016', 'HEALTH_INSURANCE', '{"kind": "MEMBER_UNINSURED", "fromAge": 6}',
        'A member aged 6 or more has no health insurance now'),
    ('VN-2016', 'ADULT_EDUCATION', '{"kind": "EDUCATION_BELOW", "steps": [{"fromAge": 15, "bornSince": 1986, "accepted": ["LOWER_SECONDARY", "UPPER_SECONDARY", "VOCATIONAL", "HIGHER"]}]}',
        'A member aged 15 or more, born in or after 1986, did not finish lower secondary school and is not studying'),
    ('VN-2016', 'CHILD_SCHOOLING', '{"kind": "CHILD_SCHOOLING", "fromAge": 5, "belowAge": 15, "deprived": ["NOT_ATTENDING"]}',
        'A child of school age (5 to under 15) does not attend school'),
    ('VN-2016', 'HOUSING_QUALITY', '{"kind": "NON_DURABLE_PARTS", "atLeast": 2, "durable": ["REINFORCED_CONCRETE", "BRICK_STONE", "STEEL", "DURABLE_WOOD", "TILE"]}',
        'Lives in a semi-solid or simple house: at least two of wall, pillar and roof are not durable'),
    ('VN-2016', 'HOUSING_AREA', '{"kind": "FLOOR_AREA_BELOW", "squareMetresPerHead": 8}',
        'Floor area per head below 8 m2'),
    ('VN-2016', 'WATER_SOURCE', '{"kind": "WATER_NOT_ACCEPTED", "accepted": ["PIPED", "PUBLIC_TAP", "BOREHOLE", "PROTECTED_WELL", "PROTECTED_SPRING", "RAIN", "BOTTLED"]}',
        'No access to hygienic water'),
    ('VN-2016', 'SANITATION', '{"kind": "LATRINE_NOT_ACCEPTED", "accepted": ["FLUSH_SEPTIC", "POUR_FLUSH", "VENTILATED_PIT", "DOUBLE_VAULT"]}',
        'No hygienic latrine'),
    ('VN-2016', 'TELECOM', '{"kind": "NO_SERVICE_USED", "services": ["PHONE", "INTERNET"]}',
        'No member uses a phone subscription or the internet'),
    ('VN-2016', 'INFO_ASSETS', '{"kind": "NO_DEVICE", "devices": ["TELEVISION", "RADIO", "DESKTOP", "LAPTOP"], "loudspeakerCounts": true}',
        'No television, radio or computer, and the loudspeakers of the commune cannot be heard'),

    ('VN-2022', 'EMPLOYMENT', '{"kind": "WORK_LACKING", "fromAge": 15, "deprived": ["SEEKING_WORK", "WAGE_WITHOUT_CONTRACT"]}',
        'A member of working age who can and wants to work has no job, or has a wage job without a labour contract'),
    ('VN-2022', 'DEPENDANTS', '{"kind": "DEPENDANTS_ABOVE", "percent": 50, "belowAge": 16}',
        'More than 50 % of the members are dependants: under 16, or elderly or disabled with a monthly social benefit'),
    ('VN-2022', 'NUTRITION', '{"kind": "CHILD_MALNOURISHED", "belowAge": 16}',
        'A child under 16 is malnourished by height or weight for age'),
    ('VN-2022', 'HEALTH_INSURANCE', '{"kind": "MEMBER_UNINSURED", "fromAge": 6}',
        'A member aged 6 or more has no health insurance'),
    ('VN-2022', 'ADULT_EDUCATION', '{"kind": "EDUCATION_BELOW", "steps": [{"fromAge": 16, "belowAge": 18, "accepted": ["LOWER_SECONDARY", "UPPER_SECONDARY", "VOCATIONAL", "HIGHER"]}, {"fromAge": 18, "belowAge": 31, "accepted": ["UPPER_SECONDARY", "VOCATIONAL", "HIGHER"]}]}',
        'A member aged 16 to 30 is neither in training nor holds the certificate expected for the age'),
    ('VN-2022', 'CHILD_SCHOOLING', '{"kind": "CHILD_SCHOOLING", "fromAge": 3, "belowAge": 16, "deprived": ["NOT_ATTENDING", "AT_OTHER_LEVEL"]}',
        'A child aged 3 to under 16 is not in the level of school right for the age'),
    ('VN-2022', 'HOUSING_QUALITY', '{"kind": "NON_DURABLE_PARTS", "atLeast": 2, "durable": ["REINFORCED_CONCRETE", "BRICK_STONE", "STEEL", "DURABLE_WOOD", "TILE"]}',
        'At least two of wall, pillar and roof are of material that is not durable'),
    ('VN-2022', 'HOUSING_AREA', '{"kind": "FLOOR_AREA_BELOW", "squareMetresPerHead": 8}',
        'Floor area per head below 8 m2'),
    ('VN-2022', 'WATER_SOURCE', '{"kind": "WATER_NOT_ACCEPTED", "accepted": ["PIPED", "PUBLIC_TAP", "BOREHOLE", "PROTECTED_WELL", "PROTECTED_SPRING", "RAIN", "BOTTLED"]}',
        'No clean water source'),
    ('VN-2022', 'SANITATION', '{"kind": "LATRINE_NOT_ACCEPTED", "accepted": ["FLUSH_SEPTIC", "POUR_FLUSH", "VENTILATED_PIT", "DOUBLE_VAULT"]}',
        'No hygienic latrine'),
    ('VN-2022', 'TELECOM', '{"kind": "NO_SERVICE_USED", "services": ["INTERNET"]}',
        'No member uses the internet'),
    ('VN-2022', 'INFO_ASSETS', '{"kind": "NO_DEVICE", "devices": ["TELEVISION", "RADIO", "DESKTOP", "PHONE", "LAPTOP", "TABLET", "SMARTPHONE"], "loudspeakerCounts": false}',
        'Neither a shared device (television, radio, desktop, phone) nor a personal one (laptop, tablet, smartphone)')
) as c (standard, code, cut_off, en)
where i.standard = c.standard and i.code = c.code;

-- Nobody has seen the final annex of the standard of 2027: its cut-offs are those of 2022 until then, and say so.
update poverty_indicator n
set cut_off = o.cut_off, cut_off_en = o.cut_off_en || ' (cut-off of 2022, the new one is not verified)',
    cut_off_vi = o.cut_off_vi || ' (tạm dùng ngưỡng của chuẩn 2022; ngưỡng chính thức chưa kiểm chứng)'
from poverty_indicator o
where n.standard = 'VN-2027' and o.standard = 'VN-2022' and o.code = n.code;
update poverty_indicator
set cut_off = '{"kind": "WASTE_UNTREATED"}', cut_off_en = 'Household waste is neither collected nor treated (from a draft, not verified)',
    cut_off_vi = 'Rác thải sinh hoạt không được thu gom, xử lý (theo dự thảo; ngưỡng chính thức chưa kiểm chứng)'
where standard = 'VN-2027' and code = 'WASTE_TREATMENT';

-- Which sources, latrines and materials count is known from practice, not from a text that was seen.
update poverty_indicator
set source = source || '; loại nguồn nước, nhà tiêu, vật liệu và trình độ được chấp nhận theo cách hiểu phổ biến, chưa đối chiếu văn bản'
where cut_off ->> 'kind' in ('NON_DURABLE_PARTS', 'WATER_NOT_ACCEPTED', 'LATRINE_NOT_ACCEPTED', 'EDUCATION_BELOW', 'NO_DEVICE', 'WORK_LACKING');

alter table poverty_indicator
    alter column cut_off_en set not null,
    alter column cut_off set not null;

-- All that a judgement depends on, in one text; the same content has the same hash everywhere.
create function poverty_standard_hash(of_code text) returns text
    language sql stable
    begin atomic
    select encode(sha256(convert_to(
        json_build_object(
            'code', s.code, 'level', s.level, 'areaCode', s.area_code, 'rule', s.rule,
            'firstReviewYear', s.first_review_year, 'lastReviewYear', s.last_review_year,
            'minDeprivations', s.min_deprivations, 'legalBasis', s.legal_basis,
            'lines', (select json_agg(json_build_array(l.area_type, l.kind, l.amount, l.score) order by l.area_type, l.kind)
                      from poverty_line l where l.standard = s.code),
            'indicators', (select json_agg(json_build_array(i.code, i.service, i.cut_off::text) order by i.position)
                           from poverty_indicator i where i.standard = s.code)
        )::text, 'UTF8')), 'hex')
    from poverty_standard s
    where s.code = of_code;
end;

update poverty_standard set content_hash = poverty_standard_hash(code);

-- A standard is immutable from the day a round stands on it.
create function refuse_change_of_used_standard() returns trigger
    language plpgsql as $$
declare
    touched jsonb := case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
    standard_code text := coalesce(touched ->> 'standard', touched ->> 'code');
begin
    if exists (select from survey_round_standard r where r.standard = standard_code) then
        raise exception 'The poverty standard % is in use and cannot be changed', standard_code
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger tr_poverty_standard_immutable before update or delete on poverty_standard
    for each row execute function refuse_change_of_used_standard();
create trigger tr_poverty_line_immutable before insert or update or delete on poverty_line
    for each row execute function refuse_change_of_used_standard();
create trigger tr_poverty_indicator_immutable before insert or update or delete on poverty_indicator
    for each row execute function refuse_change_of_used_standard();
