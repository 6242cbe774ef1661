-- Who is told, and when, that a term is about to end or has ended. Levels that lie with the task's own agency name no
-- recipient.
create table escalation_rule (
    id               integer generated always as identity,
    deadline         text    not null,
    level            text    not null,
    offset_days      integer not null, -- working days after the due date; negative: before it
    recipient_agency text,
    first_round_year integer not null,
    last_round_year  integer,
    source           text    not null,
    constraint pk_escalation_rule primary key (id),
    constraint fk_escalation_rule_recipient foreign key (recipient_agency) references agency,
    constraint uq_escalation_rule unique (deadline, level, first_round_year),
    constraint ck_escalation_rule_deadline check (deadline in ('ACKNOWLEDGE', 'COMPLETE')),
    constraint ck_escalation_rule_level check (level in ('REMINDER', 'AGENCY_HEAD', 'LEAD_AGENCY', 'PEOPLES_COMMITTEE')),
    constraint ck_escalation_rule_offset_days check (offset_days between -250 and 250),
    constraint ck_escalation_rule_recipient check ((recipient_agency is null) = (level in ('REMINDER', 'AGENCY_HEAD'))),
    constraint ck_escalation_rule_years check (last_round_year >= first_round_year)
);

-- That somebody was told. Whatever is repeated, and however many replicas look, a term's end is told once at each level.
create table escalation (
    id               uuid        not null,
    task_id          uuid        not null,
    deadline         text        not null,
    level            text        not null,
    due_on           date        not null,
    rule_id          integer     not null,
    recipient_agency text        not null,
    raised_at        timestamptz not null,
    seen_at          timestamptz,
    seen_by          text, -- the account
    settled_at       timestamptz, -- the term no longer ends unmet on that day; null while it does
    synthetic        boolean     not null,
    constraint pk_escalation primary key (id),
    constraint fk_escalation_task foreign key (task_id) references task,
    constraint fk_escalation_rule foreign key (rule_id) references escalation_rule,
    constraint fk_escalation_recipient foreign key (recipient_agency) references agency,
    constraint uq_escalation unique (task_id, deadline, level, due_on),
    constraint ck_escalation_deadline check (deadline in ('ACKNOWLEDGE', 'COMPLETE')),
    constraint ck_escalation_level check (level in ('REMINDER', 'AGENCY_HEAD', 'LEAD_AGENCY', 'PEOPLES_COMMITTEE')),
    constraint ck_escalation_seen check ((seen_at is null) = (seen_by is null))
);
create index ix_escalation_recipient on escalation (recipient_agency, id);
create index ix_escalation_level on escalation (level, id);
create index ix_escalation_open on escalation (task_id) where settled_at is null;

-- What the scan could not do for a task, and when it tries again; the others do not wait for it.
create table scan_failure (
    task_id     uuid        not null,
    work        text        not null,
    rule_id     integer,
    attempts    integer     not null,
    last_error  text        not null,
    next_try_at timestamptz not null,
    constraint uq_scan_failure unique nulls not distinct (task_id, work, rule_id),
    constraint fk_scan_failure_task foreign key (task_id) references task,
    constraint fk_scan_failure_rule foreign key (rule_id) references escalation_rule,
    constraint ck_scan_failure_work check (work in ('RECOUNT', 'END_FOLLOW_UP', 'SETTLE', 'RAISE')),
    constraint ck_scan_failure_rule check ((work = 'RAISE') = (rule_id is not null)),
    constraint ck_scan_failure_attempts check (attempts > 0)
);
create index ix_scan_failure_next_try_at on scan_failure (next_try_at);

-- The scan reads what is late in this order, portion behind portion.
drop index ix_task_acknowledge_due;
drop index ix_task_complete_due;
create index ix_task_acknowledge_due on task (acknowledge_due, id) where state in ('OPEN', 'REOPENED');
create index ix_task_complete_due on task (complete_due, id) where state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED');
