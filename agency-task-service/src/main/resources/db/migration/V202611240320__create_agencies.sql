-- The bodies that the plan gives work to. A body that replaces another gets a code of its own.
create table agency (
    code       text   not null,
    name_vi    text   not null,
    name_en    text   not null,
    mandate    text   not null,
    duty       text   not null, -- the plan's own words
    duty_note  text, -- what a reader of these words should know
    valid_from date   not null,
    valid_to   date, -- the first day on which the body no longer exists; null: no end known
    source     text   not null,
    version    bigint not null default 0,
    constraint pk_agency primary key (code),
    constraint ck_agency_code check (code ~ '^[A-Z][A-Z_]*$'),
    constraint ck_agency_mandate check (mandate in ('ASSIGNED', 'REQUESTED')),
    constraint ck_agency_period check (valid_to > valid_from)
);
comment on column agency.valid_from is 'The first day for which this register speaks; not the founding of the body.';
