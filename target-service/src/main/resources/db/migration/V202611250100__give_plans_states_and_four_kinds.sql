-- A plan lives in revisions: a draft is worked on, an approved one binds, and the next approved one supersedes it.
alter table plan
    add column family_id    uuid,
    add column revision     integer     not null default 1,
    add column state        text        not null default 'APPROVED',
    add column reason       text,
    add column request_hash text,
    add column created_at   timestamptz not null default now(),
    add column created_by   text        not null default 'migration',
    add column approved_at  timestamptz,
    add column approved_by  text,
    add column changed_at   timestamptz not null default now(),
    add column changed_by   text        not null default 'migration';
-- What was loaded before this bound from the day it was issued.
update plan set
    family_id = id,
    created_at = cast(issued_on as timestamp) at time zone 'Asia/Ho_Chi_Minh',
    changed_at = cast(issued_on as timestamp) at time zone 'Asia/Ho_Chi_Minh',
    approved_at = cast(issued_on as timestamp) at time zone 'Asia/Ho_Chi_Minh',
    approved_by = 'migration';
alter table plan
    alter column family_id set not null,
    alter column state drop default,
    alter column revision drop default,
    alter column created_at drop default,
    alter column created_by drop default,
    alter column changed_at drop default,
    alter column changed_by drop default,
    add constraint uq_plan_family_id_revision unique (family_id, revision),
    add constraint ck_plan_state check (state in ('DRAFT', 'APPROVED', 'SUPERSEDED')),
    add constraint ck_plan_approved check ((state = 'DRAFT') = (approved_at is null));
-- Of all revisions one is worked on and one binds, at most.
create unique index uq_plan_draft on plan (family_id) where state = 'DRAFT';
create unique index uq_plan_approved on plan (family_id) where state = 'APPROVED';

alter table indicator
    drop constraint ck_indicator_kind,
    alter column standard drop not null,
    alter column baseline_year drop not null,
    add column position    integer not null default 0,
    add column measure     text    not null default 'POOR_HOUSEHOLDS',
    add column deprivation text, -- which indicator of the standard, when the measure is DEPRIVED_HOUSEHOLDS
    add column watched     boolean not null default false, -- shown beside the targets; nothing is promised
    add column baseline    numeric(14, 2),
    add column whole       integer, -- of how many, when the kind is COUNT_SHARE
    add column note        text;
update indicator i set baseline = t.baseline_rate
from area_target t join plan p on p.area_code = t.area_code
where t.indicator_id = i.id and p.id = i.plan_id;
alter table indicator
    alter column position drop default,
    alter column measure drop default,
    alter column watched drop default,
    add constraint ck_indicator_kind check (kind in ('RATE_PATH', 'COUNT_SHARE', 'RATIO_TO_BASELINE', 'COVERAGE')),
    add constraint ck_indicator_measure check (measure in (
        'POOR_HOUSEHOLDS', 'NEAR_POOR_HOUSEHOLDS', 'DEPRIVED_HOUSEHOLDS', 'INCOME_OF_THE_POOR', 'INSURED_PERSONS', 'BY_HAND')),
    add constraint ck_indicator_deprivation check ((measure = 'DEPRIVED_HOUSEHOLDS') = (deprivation is not null)),
    add constraint ck_indicator_standard check (measure = 'BY_HAND' or standard is not null),
    add constraint ck_indicator_baseline check (baseline >= 0),
    add constraint ck_indicator_whole check ((kind = 'COUNT_SHARE') = (whole is not null) and whole > 0);

-- What the plan's own area has promised for a year. RATE_PATH: the cut within the year, in percentage points of all
-- households; the rate itself is not stored, it follows. Else the figure at the end of the year: a number of units, a
-- multiple of the baseline, a percentage.
create table indicator_target (
    indicator_id uuid          not null,
    year         integer       not null,
    amount       numeric(9, 2) not null,
    constraint pk_indicator_target primary key (indicator_id, year),
    constraint fk_indicator_target_indicator_id foreign key (indicator_id) references indicator,
    constraint ck_indicator_target_amount check (amount >= 0)
);
insert into indicator_target (indicator_id, year, amount)
select t.indicator_id, c.year, c.cut
from yearly_cut c
join area_target t on t.id = c.area_target_id
join indicator i on i.id = t.indicator_id
join plan p on p.id = i.plan_id and p.area_code = t.area_code;
drop table yearly_cut;
drop table area_target;
