-- An agency's standing duty in a plan, in the plan's own words; one row for each duty and role. Whether the plan orders
-- the agency or only asks it is the agency's mandate.
create table assignment (
    id                   uuid    not null,
    plan_id              uuid    not null, -- target-service's
    plan_area            text    not null, -- the area that the plan is for
    leads_plan           boolean not null, -- its agency answers for the whole plan, and accepts the others' reports
    agency               text    not null,
    role                 text    not null,
    role_confidence      text    not null,
    text_vi              text    not null, -- word for word
    text_note            text, -- what a reader of these words should know
    legal_basis          text, -- as the plan quotes it
    first_year           integer not null,
    last_year            integer not null,
    indicators           text[]  not null, -- deprivations of the standard and indicators of the plan
    indicator_confidence text,
    source               text    not null,
    version              bigint  not null default 0,
    constraint pk_assignment primary key (id),
    constraint fk_assignment_agency foreign key (agency) references agency,
    constraint ck_assignment_role check (role in ('LEAD', 'COORDINATE', 'APPRAISE', 'APPROVE')),
    constraint ck_assignment_role_confidence check (role_confidence in ('CONFIRMED', 'DERIVED', 'RECALLED')),
    constraint ck_assignment_indicator_confidence check (indicator_confidence in ('CONFIRMED', 'DERIVED', 'RECALLED')),
    constraint ck_assignment_indicators check ((indicators = '{}') = (indicator_confidence is null)),
    constraint ck_assignment_leads_plan check (role = 'LEAD' or not leads_plan),
    constraint ck_assignment_years check (last_year >= first_year)
);
create unique index uq_assignment_leads_plan on assignment (plan_id) where leads_plan;
create index ix_assignment_agency on assignment (agency, id);
create index ix_assignment_plan on assignment (plan_id, id);
create index ix_assignment_indicators on assignment using gin (indicators);
comment on column assignment.role_confidence is
    'CONFIRMED: the plan uses the role''s own verb (chủ trì, phối hợp, thẩm định, phê duyệt). DERIVED: it uses another.';
comment on column assignment.indicator_confidence is
    'CONFIRMED: the plan names the indicators. DERIVED: they follow from the duty.';

-- What is to be reached by when; the plan names none, whoever answers for the work sets them.
create table assignment_milestone (
    id            uuid           not null,
    assignment_id uuid           not null,
    year          integer        not null,
    due_on        date           not null,
    text          text           not null,
    figure_target numeric(20, 4),
    unit          text,
    request_hash  text           not null,
    created_at    timestamptz    not null,
    created_by    text           not null,
    changed_at    timestamptz,
    changed_by    text,
    version       bigint         not null,
    constraint pk_assignment_milestone primary key (id),
    constraint fk_assignment_milestone_assignment foreign key (assignment_id) references assignment,
    constraint ck_assignment_milestone_figure check ((figure_target is null) = (unit is null)),
    constraint ck_assignment_milestone_due_on check (extract(year from due_on) = year)
);
create index ix_assignment_milestone_assignment on assignment_milestone (assignment_id, due_on, id);
