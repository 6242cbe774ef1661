-- The days on which weeks are not what they seem: holidays, and weekend days that are worked in exchange (làm bù).
create table calendar_year (
    year        int    not null,
    revision    bigint not null, -- rises with each import of any year, so that due dates know theirs are out of date
    source      text   not null,
    imported_at timestamptz not null default now(),
    imported_by text, -- the account; null: came with the service
    constraint pk_calendar_year primary key (year),
    constraint uq_calendar_year_revision unique (revision),
    constraint ck_calendar_year_year check (year between 2000 and 2100)
);

create table calendar_day (
    day        date not null,
    kind       text not null,
    name_vi    text not null,
    name_en    text, -- an imported calendar has only one name
    confidence text not null,
    source     text not null,
    constraint pk_calendar_day primary key (day),
    constraint ck_calendar_day_kind check (kind in ('HOLIDAY', 'WORKING_DAY')),
    constraint ck_calendar_day_weekend check (kind = 'HOLIDAY' or extract(isodow from day) >= 6),
    constraint ck_calendar_day_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
comment on table calendar_day is 'Days of years in calendar_year; the primary key is the way in, by ranges of days.';
