-- Ids of the events that were applied; written in the transaction of their effect.
create table processed_event (
    id           uuid        not null,
    processed_at timestamptz not null default now(),
    constraint pk_processed_event primary key (id)
);
