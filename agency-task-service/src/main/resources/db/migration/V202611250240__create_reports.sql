-- What an agency tells of its assignment for a period: written, submitted, then accepted or returned by the agency that
-- leads the plan.
create table report (
    id            uuid        not null,
    assignment_id uuid        not null,
    year          integer     not null,
    period        text        not null,
    milestone_id  uuid,
    text          text        not null,
    state         text        not null,
    authors       text[]      not null, -- accounts that wrote, changed or submitted it, and so may not accept it
    request_hash  text        not null,
    version       bigint      not null,
    constraint pk_report primary key (id),
    constraint fk_report_assignment foreign key (assignment_id) references assignment,
    constraint fk_report_milestone foreign key (milestone_id) references assignment_milestone,
    constraint ck_report_period check (period in ('YEAR', 'HALF_1', 'HALF_2', 'QUARTER_1', 'QUARTER_2', 'QUARTER_3', 'QUARTER_4')),
    constraint ck_report_state check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED'))
);
create unique index uq_report_live on report (assignment_id, year, period) where state <> 'RETURNED';
create index ix_report_assignment on report (assignment_id, id);
create index ix_report_milestone on report (milestone_id) where milestone_id is not null;

create table report_figure (
    report_id uuid           not null,
    position  integer        not null,
    code      text           not null,
    amount    numeric(20, 4) not null,
    unit      text           not null,
    constraint pk_report_figure primary key (report_id, position),
    constraint fk_report_figure_report foreign key (report_id) references report
);

-- Each state that a report came into, who brought it there, and why when it was returned.
create table report_step (
    report_id uuid        not null,
    position  integer     not null,
    state     text        not null,
    taken_at  timestamptz not null,
    taken_by  text        not null,
    reason    text,
    constraint pk_report_step primary key (report_id, position),
    constraint fk_report_step_report foreign key (report_id) references report,
    constraint ck_report_step_state check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    constraint ck_report_step_reason check ((state = 'RETURNED') = (reason is not null))
);
