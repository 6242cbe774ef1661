-- A made-up plan of thirty indicators by two standards over the district's communes and 180 or so made-up ones beside
-- them, two hundred together, with ten years of sums. The real plan makes room, so that the overview shows this one.
select setseed(0.2015);
update plan set state = 'SUPERSEDED' where area_code = '482';

insert into area (code, valid_from, valid_to, name, level, area_type, parent_code, ancestors, sequence)
select '9' || lpad(n::text, 4, '0'), date '2015-01-01', null, 'Xã ' || n, 'COMMUNE', 'RURAL', '482', '{46,482}', 1
from generate_series(1, 200 - (select count(*) from area
    where level = 'COMMUNE' and valid_from = '2015-01-01' and '482' = any (ancestors))) n;
create temporary table commune as
select code, valid_from from area
where level = 'COMMUNE' and valid_from = '2015-01-01' and '482' = any (ancestors);

insert into plan (id, family_id, revision, state, area_code, title_vi, title_en, issued_on, period_from, period_to,
    legal_basis, source, created_at, created_by, approved_at, approved_by, changed_at, changed_by)
values ('01936a5e-7c00-7000-8000-0000000be000', '01936a5e-7c00-7000-8000-0000000be000', 1, 'APPROVED', '482',
    'Kế hoạch giả định', 'Made-up plan', '2016-01-01', 2016, 2024, 'không có', 'bench', now(), 'bench', now(), 'bench',
    now(), 'bench');

create temporary table wanted (code text, kind text, measure text, deprivation text, baseline numeric, target numeric);
insert into wanted values
    ('POVERTY_RATE', 'RATE_PATH', 'POOR_HOUSEHOLDS', null, 10.51, 0.60),
    ('NEAR_POVERTY_RATE', 'RATE_PATH', 'NEAR_POOR_HOUSEHOLDS', null, 6.78, 0.30),
    ('INCOME_OF_THE_POOR', 'RATIO_TO_BASELINE', 'INCOME_OF_THE_POOR', null, null, 1.50),
    ('HEALTH_INSURANCE', 'COVERAGE', 'INSURED_PERSONS', null, null, 100);
insert into wanted
select 'DEPRIVATION_' || d, 'RATE_PATH', 'DEPRIVED_HOUSEHOLDS', d, 40, 1
from unnest('{HEALTH_CARE,HEALTH_INSURANCE,ADULT_EDUCATION,CHILD_SCHOOLING,HOUSING_QUALITY,HOUSING_AREA,WATER_SOURCE,SANITATION,TELECOM,INFO_ASSETS}'::text[]) d;
insert into indicator (id, plan_id, position, code, kind, measure, deprivation, standard, baseline_year, baseline,
    watched, statement)
select gen_random_uuid(), uuid '01936a5e-7c00-7000-8000-0000000be000', row_number() over (), w.code || s.suffix, w.kind,
    w.measure, w.deprivation, s.standard, s.baseline_year, w.baseline, false, 'giả định'
from (values ('', 'VN-2016', 2015), ('_2022', 'VN-2022', 2021)) s (suffix, standard, baseline_year) cross join wanted w
union all
select gen_random_uuid(), uuid '01936a5e-7c00-7000-8000-0000000be000', 100, code, 'COVERAGE', 'BY_HAND', null, null, null,
    null, false, 'giả định'
from unnest('{CREDIT_ACCESS,OFFICIALS_TRAINED}'::text[]) code;
insert into indicator_target (indicator_id, year, amount)
select i.id, y, coalesce(w.target, 100)
from indicator i
left join wanted w on i.code in (w.code, w.code || '_2022')
cross join generate_series(2016, 2024) y
where i.plan_id = '01936a5e-7c00-7000-8000-0000000be000' and y > coalesce(i.baseline_year, 2015);

insert into allocation_part (indicator_id, area_code, area_valid_from, households, poor)
select i.id, c.code, c.valid_from, 2000, 210
from indicator i cross join commune c
where i.plan_id = '01936a5e-7c00-7000-8000-0000000be000' and i.code = 'POVERTY_RATE';
insert into allocation_year (indicator_id, area_code, area_valid_from, year, amount)
select indicator_id, area_code, area_valid_from, y, 12 from allocation_part cross join generate_series(2016, 2024) y;

insert into measurement (id, family_id, indicator_code, area_code, area_valid_from, year, numerator, denominator,
    evidence, measured_on, state, request_hash, recorded_at, recorded_by)
select gen_random_uuid(), uuid '01936a5e-7c00-7000-8000-0000000be000', i.code, c.code, c.valid_from, y,
    80 + floor(random() * 20)::int, 100, 'giả định', make_date(y, 12, 1), 'CURRENT', '', now(), 'bench'
from commune c cross join generate_series(2016, 2024) y
cross join unnest('{CREDIT_ACCESS,OFFICIALS_TRAINED}'::text[]) i (code);

-- Some results, so that it is known which standard holds in which years; the sums beside them are not drawn from these.
insert into household_outcome (household_id, standard, round_year, sequence, commune_code, commune_valid_from,
    classification, synthetic, applied_at, deprivations, minority)
select gen_random_uuid(), s.standard, y, 1, c.code, c.valid_from, 'POOR', true, now(), '{}', false
from (values ('VN-2016', 2015, 2021), ('VN-2022', 2021, 2024)) s (standard, first, last)
cross join lateral generate_series(s.first, s.last) y cross join commune c;
insert into known_standard values ('VN-2016'), ('VN-2022') on conflict do nothing;

insert into commune_count (standard, year, commune_code, commune_valid_from, what, carried, found, as_of)
select s.standard, y, c.code, c.valid_from, w.what, a.amount, a.amount, now()
from (values ('VN-2016'), ('VN-2022')) s (standard)
cross join generate_series(2015, 2024) y
cross join commune c
cross join (
    values ('HOUSEHOLDS', 2000), ('CLASSIFIED', 2000), ('SYNTHETIC', 2000), ('POOR', 200), ('NEAR_POOR', 120),
        ('INCOME_OF_POOR', 500000000), ('PERSONS_IN_POOR', 800), ('NAMED_PERSONS', 1200),
        ('INSURED_NAMED_PERSONS', 1100), ('FLOW:ESCAPED', 14), ('FLOW:ESCAPED_TO_NEAR_POOR', 8),
        ('FLOW:FROM_NEAR_POOR', 4), ('FLOW:NEWLY_POOR', 5), ('FLOW:RELAPSED', 3), ('FLOW:FIRST_CLASSIFIED', 2)
    union all
    select 'DEPRIVED:' || deprivation, 100 from wanted where deprivation is not null) w (what, size)
cross join lateral (
    select case when w.size >= 2000 and w.size < 500000 then w.size
        else (w.size * (1.0 - 0.05 * (y - 2015)) * (0.8 + 0.4 * random()))::bigint end as amount) a;

-- Half of the communes have closed every year but the last, and what arrived is what they closed.
insert into closing (commune_code, commune_valid_from, round_year, standard, sequence, revision, results, checksum,
    households, last_day, synthetic, closed_at, counted, drawn, stale)
select c.code, c.valid_from, y, 'VN-2016', y, 1, 2000, 'x', 2000, make_date(y, 12, 31), true, now(), 2000, 'x', false
from commune c cross join generate_series(2015, 2023) y
where right(c.code, 1) in ('0', '2', '4', '6', '8');
analyze area, plan, indicator, indicator_target, allocation_part, allocation_year, measurement, household_outcome,
    commune_count, closing;
