-- Reviews inside the year beside the yearly one; answers that come back for correction; revisions instead of overwriting.
-- The longest that a step may take, in working days or days, and where that is written.
create table review_term (
    step            text not null,
    first_year      int  not null,
    last_year       int  not null,
    days            int  not null,
    unit            text not null,
    counts_from     text not null, -- EVENT: the day it happened; DAY_15: the 15th on which the month's review starts
    confidence      text not null,
    source          text not null,
    constraint pk_review_term primary key (step, first_year),
    constraint ck_review_term_step check (step in ('IN_YEAR_REVIEW', 'PUBLIC_POSTING', 'COMPLAINT')),
    constraint ck_review_term_unit check (unit in ('WORKING_DAYS', 'DAYS')),
    constraint ck_review_term_counts_from check (counts_from in ('EVENT', 'DAY_15')),
    constraint ck_review_term_days check (days > 0),
    constraint ck_review_term_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
insert into review_term (step, first_year, last_year, days, unit, counts_from, confidence, source) values
    ('IN_YEAR_REVIEW', 2018, 2021, 7, 'WORKING_DAYS', 'EVENT', 'CONFIRMED', 'Thông tư 14/2018/TT-BLĐTBXH: không quá 7 ngày làm việc kể từ khi nhận đơn'),
    ('IN_YEAR_REVIEW', 2022, 2030, 15, 'DAYS', 'DAY_15', 'CONFIRMED', 'Quyết định 24/2021/QĐ-TTg Điều 5: 15 ngày kể từ ngày bắt đầu rà soát tháng (ngày 15); sau 2026 chưa kiểm chứng'),
    ('PUBLIC_POSTING', 2015, 2021, 7, 'WORKING_DAYS', 'EVENT', 'RECALLED', 'Thông tư 17/2016/TT-BLĐTBXH, chưa đối chiếu văn bản'),
    ('PUBLIC_POSTING', 2022, 2030, 3, 'WORKING_DAYS', 'EVENT', 'RECALLED', 'Quyết định 24/2021/QĐ-TTg, chưa đối chiếu văn bản'),
    ('COMPLAINT', 2022, 2030, 7, 'WORKING_DAYS', 'EVENT', 'RECALLED', 'Quyết định 24/2021/QĐ-TTg, chưa đối chiếu văn bản');

-- Days on which no office works besides Saturdays and Sundays.
create table public_holiday (
    day        date not null,
    name       text not null,
    confidence text not null,
    source     text not null,
    constraint pk_public_holiday primary key (day),
    constraint ck_public_holiday_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
insert into public_holiday (day, name, confidence, source)
select make_date(year, h.month, h.day), h.name, 'RECALLED', 'Bộ luật Lao động; ngày nghỉ bù và hoán đổi của từng năm chưa nhập'
from generate_series(2015, 2030) year,
    (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng'), (5, 1, 'Quốc tế Lao động'), (9, 2, 'Quốc khánh')) as h (month, day, name);
-- Tết: the last day of the old year and the first four of the new one; the day of the Hùng kings.
insert into public_holiday (day, name, confidence, source)
select first_day + n, 'Tết Âm lịch', 'RECALLED', 'Tính từ mồng một Tết; lịch nghỉ của từng năm chưa đối chiếu'
from unnest('{2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17,2027-02-06}'::date[]) first_day,
    generate_series(-1, 3) n;
insert into public_holiday (day, name, confidence, source)
select day, 'Giỗ Tổ Hùng Vương', 'RECALLED', 'Mồng mười tháng ba âm lịch, chưa đối chiếu'
from unnest('{2015-04-28,2016-04-16,2017-04-06,2018-04-25,2019-04-14,2020-04-02,2021-04-21,2022-04-10,2023-04-29,2024-04-18,2025-04-07,2026-04-26,2027-04-16}'::date[]) day
on conflict do nothing;

-- ALL: every household is visited (general survey); LISTED: those on the list of the year before and those who ask.
alter table survey_round
    add column coverage text not null default 'ALL',
    add constraint ck_survey_round_coverage check (coverage in ('ALL', 'LISTED'));

alter table survey
    add column kind         text not null default 'PERIODIC',
    add column received_on  date, -- when the household asked, for a review inside the year
    add column due_on       date,
    add column corrects     uuid,
    add column reason       text, -- of a correction or of voiding
    add column observations text, -- JSON, as the surveyor saw it
    add column comments     text, -- JSON, of the latest return
    add column updated_at   timestamptz,
    add column updated_by   text,
    add column returned_at  timestamptz,
    add column voided_at    timestamptz,
    drop constraint ck_survey_state,
    drop constraint ck_survey_submitted,
    drop constraint ck_survey_completed,
    add constraint fk_survey_corrects foreign key (corrects) references survey,
    add constraint ck_survey_kind check (kind in ('PERIODIC', 'IN_YEAR')),
    add constraint ck_survey_received check ((kind = 'IN_YEAR') = (received_on is not null)),
    add constraint ck_survey_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'VOID')),
    add constraint ck_survey_submitted check (state in ('DRAFT', 'VOID') or submitted_at is not null),
    add constraint ck_survey_completed check ((state = 'COMPLETED') = (completed_at is not null)),
    add constraint ck_survey_voided check ((state = 'VOID') = (voided_at is not null));

-- Two forms for one household at the same time would contradict each other.
create unique index uq_survey_open on survey (household_id, round_year) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index ix_survey_household on survey (household_id, round_year, revision);

alter table survey_finding
    add column provisional_class text, -- by what was handed in; what a posted list shows before the survey is completed
    add column source text not null default 'LISTED', -- LISTED: the form gives the deprivations; DERIVED: the engine does
    alter column deprivations drop not null,
    add constraint ck_survey_finding_source check (source in ('LISTED', 'DERIVED')),
    add constraint ck_survey_finding_provisional_class check (provisional_class in ('POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE_AVERAGE', 'NOT_POOR')),
    add constraint ck_survey_finding_listed check (source = 'DERIVED' or deprivations is not null);

-- A classification keeps all it was drawn from, so that it can be drawn again and counted without asking the register
-- what has changed since.
alter table classification
    add column current            boolean not null default true,
    add column revision           int,
    add column source             text,
    add column standard_hash      text,
    add column inputs             text,
    add column inputs_hash        text,
    add column indicators         text,
    add column members            int,
    add column members_uninsured  int,
    add column children           int,
    add column groups             text[],
    add column female_head        boolean,
    add column causes             text[],
    add column village_code       text,
    add column synthetic          boolean,
    add column superseded_at      timestamptz,
    drop constraint pk_classification,
    add constraint pk_classification primary key (survey_id, standard);

-- What earlier releases classified by was the list on the form: the inputs can be written down after the event.
update classification c
set revision = s.revision,
    source = 'LISTED',
    standard_hash = p.content_hash,
    inputs = json_build_object(
        'areaType', c.area_type, 'incomePerHead', f.income_per_head, 'incomeScore', f.income_score,
        'listed', to_json(c.deprivations), 'members', '[]'::json, 'observations', null,
        'standard', c.standard, 'standardHash', p.content_hash, 'surveyedOn', s.surveyed_on)::text,
    indicators = (
        select json_agg(json_build_object(
            'code', i.code, 'outcome', case when i.code = any (c.deprivations) then 'DEPRIVED' else 'NOT_DEPRIVED' end,
            'evidence', '[]'::json, 'missing', '[]'::json) order by i.position)::text
        from poverty_indicator i where i.standard = c.standard),
    members = (select count(*) from member m where m.household_id = c.household_id),
    members_uninsured = (select count(*) from member m where m.household_id = c.household_id and not m.health_insurance),
    children = (select count(*) from member m where m.household_id = c.household_id and c.round_year - m.birth_year < 16),
    groups = h.groups,
    female_head = exists (select from member m where m.household_id = h.id and m.relation = 'HEAD' and m.sex = 'FEMALE'),
    causes = s.causes,
    village_code = h.village_code,
    synthetic = h.synthetic
from survey s, survey_finding f, poverty_standard p, household h
where s.id = c.survey_id and f.survey_id = c.survey_id and f.standard = c.standard and p.code = c.standard
    and h.id = c.household_id;
update classification set inputs_hash = encode(sha256(convert_to(inputs, 'UTF8')), 'hex');

alter table classification
    alter column revision set not null,
    alter column source set not null,
    alter column standard_hash set not null,
    alter column inputs set not null,
    alter column inputs_hash set not null,
    alter column indicators set not null,
    alter column members set not null,
    alter column members_uninsured set not null,
    alter column children set not null,
    alter column groups set not null,
    alter column female_head set not null,
    alter column causes set not null,
    alter column synthetic set not null,
    add constraint ck_classification_source check (source in ('LISTED', 'DERIVED')),
    add constraint ck_classification_superseded check (current = (superseded_at is null));

-- The latest revision speaks for the household in that year; the older ones stay to be read.
create unique index uq_classification_current on classification (household_id, round_year, standard) where current;
create index ix_classification_commune on classification (round_year, standard, commune_code, commune_valid_from) where current;
drop index ix_classification_year;
drop index ix_classification_survey;

-- What a reviewer should look at twice; a hint never refuses anything.
create table anomaly_rule (
    code      text    not null,
    kind      text    not null,
    parameter numeric,
    text_vi   text    not null,
    text_en   text    not null,
    active    boolean not null default true,
    source    text    not null,
    constraint pk_anomaly_rule primary key (code),
    constraint ck_anomaly_rule_kind check (kind in ('INCOME_TIMES', 'INCOME_FALLS_TO', 'FLOOR_AREA_FALLS_TO', 'BIRTH_YEAR_LATER', 'MEMBERS_VANISHED', 'EDUCATION_LOST'))
);
insert into anomaly_rule (code, kind, parameter, text_vi, text_en, source) values
    ('INCOME_TRIPLED', 'INCOME_TIMES', 3, 'Thu nhập gấp từ 3 lần năm trước trở lên', 'Income is at least three times that of the year before', 'Quy tắc của hệ thống'),
    ('INCOME_COLLAPSED', 'INCOME_FALLS_TO', 0.3333, 'Thu nhập chỉ còn một phần ba năm trước hoặc ít hơn', 'Income has fallen to a third of the year before or less', 'Quy tắc của hệ thống'),
    ('FLOOR_AREA_VANISHED', 'FLOOR_AREA_FALLS_TO', 0.5, 'Diện tích nhà ở giảm còn một nửa hoặc ít hơn', 'Floor area has fallen to a half or less', 'Quy tắc của hệ thống'),
    ('AGE_BACKWARDS', 'BIRTH_YEAR_LATER', 1, 'Thành viên trẻ đi so với năm trước (năm sinh muộn hơn)', 'A member has become younger (a later birth year)', 'Quy tắc của hệ thống'),
    ('MEMBERS_VANISHED', 'MEMBERS_VANISHED', 0.5, 'Số thành viên giảm từ một nửa trở lên', 'Half of the members or more are gone', 'Quy tắc của hệ thống'),
    ('EDUCATION_LOST', 'EDUCATION_LOST', null, 'Trình độ học vấn của thành viên thấp hơn năm trước', 'A member''s education is lower than the year before', 'Quy tắc của hệ thống');
