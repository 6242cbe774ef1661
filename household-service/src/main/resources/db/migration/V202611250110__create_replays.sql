-- Somebody asks that what is known of an area and year be told to the other services again. Carried out in portions, so
-- it stands here how far that is.
create table replay (
    id              uuid        not null,
    area_code       text        not null, -- as it was on the round's last day; may be of any level but the village's
    round_year      int         not null,
    last_day        date        not null, -- the round's
    state           text        not null,
    households      int         not null,
    closings        int         not null,
    after_household uuid        not null, -- the last one that was told about
    request_hash    text        not null, -- recognises a repeated create
    requested_at    timestamptz not null,
    requested_by    text        not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    constraint pk_replay primary key (id),
    constraint fk_replay_round foreign key (round_year) references survey_round,
    constraint ck_replay_state check (state in ('QUEUED', 'RUNNING', 'DONE')),
    constraint ck_replay_started check ((state = 'QUEUED') = (started_at is null)),
    constraint ck_replay_finished check ((state = 'DONE') = (finished_at is not null))
);
create index ix_replay_open on replay (id) where state <> 'DONE';

-- The household behind the commune: the results of a commune are read on in portions, in the order of the households.
create index ix_classification_commune_household
    on classification (round_year, standard, commune_code, commune_valid_from, household_id) where current;
drop index ix_classification_commune;
