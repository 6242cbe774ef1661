-- What the surveys found, one row per household, round and standard; kept by household.survey-completed.v1. The latest
-- round's rows decide which tasks a household's needs call for. Names no person.
create table survey_fact (
    household_id       uuid    not null,
    round_year         integer not null,
    standard           text    not null,
    sequence           bigint  not null, -- of the event behind the row; a lower one changes nothing
    survey_id          uuid    not null,
    commune_code       text    not null,
    commune_valid_from date    not null,
    area_type          text    not null,
    classification     text    not null,
    needs              text[]  not null,
    synthetic          boolean not null,
    constraint pk_survey_fact primary key (household_id, round_year, standard)
);

create table task (
    id                  uuid        not null,
    agency              text        not null,
    household_id        uuid        not null,
    need                text        not null,
    commune_code        text        not null,
    commune_valid_from  date        not null,
    standard            text        not null,
    round_year          integer     not null,
    survey_id           uuid        not null, -- the latest survey that found the need
    opened_by_survey_id uuid        not null,
    closed_by_survey_id uuid,
    priority            integer     not null,
    state               text        not null,
    cancelled_reason    text,
    synthetic           boolean     not null,
    opened_at           timestamptz not null,
    closed_at           timestamptz,
    version             bigint      not null,
    constraint pk_task primary key (id),
    constraint fk_task_agency foreign key (agency) references agency,
    -- The states that this version reaches. Whoever adds a transition widens the check in the same migration.
    constraint ck_task_state check (state in ('OPEN', 'CANCELLED')),
    constraint ck_task_cancelled_reason check (cancelled_reason in ('NEED_GONE', 'CLASS_NO_LONGER_ELIGIBLE', 'NO_LONGER_ROUTED')),
    constraint ck_task_cancelled check ((state = 'CANCELLED') = (cancelled_reason is not null)),
    constraint ck_task_closed check ((closed_at is null) = (closed_by_survey_id is null))
);
-- Whatever is repeated or reordered: a need of a household lies with an agency once. DONE still counts, for the next
-- survey decides whether it is verified or reopened.
create unique index uq_task_live on task (household_id, need, agency) where state not in ('VERIFIED', 'CANCELLED');
create index ix_task_agency on task (agency, id);
create index ix_task_commune on task (commune_code, commune_valid_from, id);
create index ix_task_household on task (household_id, id);
-- The roll-up of a year is answered from the index alone.
create index ix_task_round on task (round_year, commune_code, commune_valid_from, agency, state) include (synthetic);
