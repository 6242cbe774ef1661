-- The day of the visit decides whether a survey says anything about work that was done before it.
alter table survey_fact
    add column surveyed_on date,
    add column corrects    uuid,
    add column movement    text,
    add column causes      text[] not null default '{}';
update survey_fact set surveyed_on = make_date(round_year, 12, 31);
alter table survey_fact alter column surveyed_on set not null;

-- Where a household lives by the register, and whether it is still there; kept by household.register-entry.v1.
create table household_place (
    household_id       uuid   not null,
    sequence           bigint not null, -- of the event behind the row; a lower one changes nothing
    since              date, -- its first day in the commune; null: it has never lived anywhere
    commune_code       text,
    commune_valid_from date,
    gone_on            date, -- the first day on which it no longer lived there; null while it does
    constraint pk_household_place primary key (household_id)
);

alter table task
    add column trigger           text    not null default 'DEPRIVATION',
    add column routed_agency     text, -- whom the rule names; another may have taken the task over
    add column offered_to        text, -- while a hand-over waits for an answer
    add column rule_id           integer,
    add column programme         text,
    add column surveyed_on       date,
    add column follow_up_until   date,
    add column assignee          text,
    add column acknowledged_at   timestamptz,
    add column started_at        timestamptz,
    add column done_on           date, -- the day that the agency names; surveys after it verify the work
    add column done_at           timestamptz,
    add column result            text,
    add column runs              integer not null default 0, -- how often the work was reported done
    add column judged_round      integer, -- the round that verified, reopened or ended it
    add column state_before      text, -- in which people had left it then; null once they have gone on
    add column due_from          date,
    add column acknowledge_days  integer,
    add column complete_days     integer,
    add column paused_on         date,
    add column paused_days       integer not null default 0,
    add column acknowledge_due   date,
    add column complete_due      date,
    add column calendar_revision bigint;
update task set
    routed_agency = agency, surveyed_on = make_date(round_year, 12, 31), due_from = opened_at::date,
    acknowledge_days = 5, complete_days = 60,
    -- Without the calendar, which the service knows: it counts them anew, for their calendar's revision is out of date.
    acknowledge_due = opened_at::date + 7, complete_due = opened_at::date + 84, calendar_revision = -1;
alter table task
    alter column routed_agency set not null,
    alter column surveyed_on set not null,
    alter column due_from set not null,
    alter column acknowledge_days set not null,
    alter column complete_days set not null,
    alter column acknowledge_due set not null,
    alter column complete_due set not null,
    alter column calendar_revision set not null,
    drop constraint ck_task_state,
    drop constraint ck_task_cancelled_reason,
    drop constraint ck_task_closed,
    add constraint fk_task_routed_agency foreign key (routed_agency) references agency,
    add constraint fk_task_offered_to foreign key (offered_to) references agency,
    add constraint fk_task_rule foreign key (rule_id) references routing_rule,
    add constraint ck_task_trigger check (trigger in ('DEPRIVATION', 'CAUSE', 'ESCAPE')),
    add constraint ck_task_state check (
        state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'REOPENED', 'CANCELLED')),
    add constraint ck_task_cancelled_reason check (cancelled_reason in (
        'NEED_GONE', 'CLASS_NO_LONGER_ELIGIBLE', 'NO_LONGER_ROUTED', 'NO_LONGER_MEASURED', 'FINDING_CORRECTED', 'RELAPSED',
        'TERM_OVER', 'HOUSEHOLD_GONE', 'BY_DECISION')),
    add constraint ck_task_closed check ((closed_at is not null) = (state in ('VERIFIED', 'CANCELLED'))),
    add constraint ck_task_done check (state not in ('DONE', 'VERIFIED') or done_on is not null),
    add constraint ck_task_verified check (state <> 'VERIFIED' or (judged_round is not null and closed_by_survey_id is not null)),
    add constraint ck_task_state_before check (
        state_before is null
        or (state_before in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DONE', 'REOPENED') and judged_round is not null)),
    add constraint ck_task_paused_days check (paused_days >= 0);

-- Whoever has a task for a need has it alone, and so has whoever the rules name.
create unique index uq_task_routed on task (household_id, need, routed_agency) where state not in ('VERIFIED', 'CANCELLED');
create index ix_task_offered_to on task (offered_to, id) where offered_to is not null;
create index ix_task_assignee on task (assignee, id) where assignee is not null;
-- What is late, and what must be counted anew after a change of the calendar.
create index ix_task_acknowledge_due on task (acknowledge_due) where state in ('OPEN', 'REOPENED');
create index ix_task_complete_due on task (complete_due) where state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED');
create index ix_task_calendar_revision on task (calendar_revision)
    where state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED');
create index ix_task_follow_up_until on task (follow_up_until)
    where follow_up_until is not null and state not in ('VERIFIED', 'CANCELLED');

-- All that ever happened to a task, by people and by surveys.
create table task_change (
    id         uuid        not null,
    task_id    uuid        not null,
    at         timestamptz not null,
    action     text        not null,
    from_state text,
    to_state   text        not null,
    actor      text, -- the account; null: a survey, the register or the calendar did it
    agency     text        not null, -- whose task it was then
    reason     text,
    survey_id  uuid,
    constraint pk_task_change primary key (id),
    constraint fk_task_change_task foreign key (task_id) references task
);
create index ix_task_change_task on task_change (task_id, id);

-- What surveys after the work said of it: the effect of agencies and programmes is counted from here.
create table verification (
    task_id             uuid        not null,
    run                 integer     not null, -- of the task's reports that the work is done
    agency              text        not null,
    programme           text,
    trigger             text        not null,
    need                text        not null,
    commune_code        text        not null,
    commune_valid_from  date        not null,
    done_on             date        not null,
    found_by_survey_id  uuid        not null,
    verifying_survey_id uuid        not null,
    round_year          integer     not null,
    outcome             text        not null,
    synthetic           boolean     not null,
    judged_at           timestamptz not null,
    constraint pk_verification primary key (task_id, run),
    constraint fk_verification_task foreign key (task_id) references task,
    constraint ck_verification_outcome check (outcome in ('VERIFIED', 'NOT_VERIFIED'))
);
create index ix_verification_round on verification (round_year, commune_code, commune_valid_from) include (agency, programme, outcome);

create table task_comment (
    id           uuid        not null,
    task_id      uuid        not null,
    request_hash text        not null,
    at           timestamptz not null,
    author       text        not null,
    agency       text, -- in whose name; null: a reviewing officer's
    text         text        not null,
    constraint pk_task_comment primary key (id),
    constraint fk_task_comment_task foreign key (task_id) references task
);
create index ix_task_comment_task on task_comment (task_id, id);

create table hand_over (
    id          uuid        not null,
    task_id     uuid        not null,
    from_agency text        not null,
    to_agency   text        not null,
    state       text        not null,
    reason      text        not null,
    offered_at  timestamptz not null,
    offered_by  text        not null,
    answer      text,
    answered_at timestamptz,
    answered_by text,
    version     bigint      not null default 0,
    constraint pk_hand_over primary key (id),
    constraint fk_hand_over_task foreign key (task_id) references task,
    constraint fk_hand_over_from foreign key (from_agency) references agency,
    constraint fk_hand_over_to foreign key (to_agency) references agency,
    constraint ck_hand_over_agencies check (from_agency <> to_agency),
    constraint ck_hand_over_state check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'RECALLED', 'LAPSED')),
    constraint ck_hand_over_answered check ((state = 'OFFERED') = (answered_at is null))
);
create unique index uq_hand_over_offered on hand_over (task_id) where state = 'OFFERED';
create index ix_hand_over_task on hand_over (task_id, id);
