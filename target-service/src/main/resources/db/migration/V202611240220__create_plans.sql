create table plan (
    id          uuid    not null,
    area_code   text    not null, -- a code, no reference: the plan may be here before the area is
    title_vi    text    not null,
    title_en    text    not null,
    issued_on   date    not null,
    period_from integer not null,
    period_to   integer not null,
    legal_basis text    not null,
    source      text    not null,
    version     bigint  not null default 0,
    constraint pk_plan primary key (id),
    constraint ck_plan_period check (period_from <= period_to)
);
create index ix_plan_area_code on plan (area_code);

create table indicator (
    id            uuid    not null,
    plan_id       uuid    not null,
    code          text    not null,
    kind          text    not null,
    standard      text    not null,
    baseline_year integer not null,
    statement     text    not null, -- the plan's own words
    constraint pk_indicator primary key (id),
    constraint fk_indicator_plan_id foreign key (plan_id) references plan,
    constraint uq_indicator_plan_id_code unique (plan_id, code),
    constraint ck_indicator_kind check (kind in ('RATE_PATH'))
);

-- What one area has promised: where it starts from, and how much it cuts year by year.
create table area_target (
    id            uuid          not null,
    indicator_id  uuid          not null,
    area_code     text          not null,
    baseline_rate numeric(5, 2) not null,
    constraint pk_area_target primary key (id),
    constraint fk_area_target_indicator_id foreign key (indicator_id) references indicator,
    constraint uq_area_target_indicator_id_area_code unique (indicator_id, area_code),
    constraint ck_area_target_baseline_rate check (baseline_rate between 0 and 100)
);

-- In percentage points of all households. The rate at the end of a year is not stored: it follows from the cuts.
create table yearly_cut (
    area_target_id uuid          not null,
    year           integer       not null,
    cut            numeric(5, 2) not null,
    constraint pk_yearly_cut primary key (area_target_id, year),
    constraint fk_yearly_cut_area_target_id foreign key (area_target_id) references area_target,
    constraint ck_yearly_cut_cut check (cut between 0 and 100)
);
