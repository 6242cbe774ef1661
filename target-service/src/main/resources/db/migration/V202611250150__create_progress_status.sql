-- How each area stood when it was last looked at; a change is told as target.progress-changed.v1.
create table progress_status (
    plan_id        uuid        not null,
    indicator_code text        not null,
    area_code      text        not null,
    year           integer     not null,
    status         text        not null,
    sequence       bigint      not null, -- counts the changes
    changed_at     timestamptz not null,
    constraint pk_progress_status primary key (plan_id, indicator_code, area_code, year),
    constraint fk_progress_status_plan_id foreign key (plan_id) references plan
);

-- What has to be looked at again, written beside the change that may move a status.
create table stale_status (
    id       bigint generated always as identity,
    standard text, -- every plan that measures by it; or
    plan_id  uuid, -- this plan
    from_year integer not null,
    to_year   integer, -- null: and all that follow
    constraint pk_stale_status primary key (id)
);
insert into stale_status (plan_id, from_year) select id, period_from from plan;

create table outbox_event (
    position      bigint generated always as identity,
    id            uuid        not null,
    aggregatetype text        not null, -- the topic
    aggregateid   text        not null, -- the key: events of one key keep their order
    type          text        not null,
    source        text        not null,
    dataschema    text        not null,
    sequence      bigint      not null,
    occurred_at   timestamptz not null,
    payload       json        not null,
    constraint pk_outbox_event primary key (position),
    constraint uq_outbox_event_id unique (id)
);
