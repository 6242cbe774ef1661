-- Who asked whether the projection holds what was closed, and which replay was asked for where it did not.
create table reconciliation (
    id           uuid        not null,
    area_code    text        not null,
    year         integer     not null,
    closings     integer     not null,
    inconsistent integer     not null,
    replay_id    uuid,
    request_hash text        not null,
    requested_at timestamptz not null,
    requested_by text        not null,
    constraint pk_reconciliation primary key (id)
);
