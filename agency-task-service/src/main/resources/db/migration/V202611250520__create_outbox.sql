-- What is to be sent, written in the transaction that made it true; the columns Debezium's outbox event router expects.
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
