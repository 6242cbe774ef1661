-- What a survey found beyond the class. Rows from before this migration have none of it until a replay tells it again.
alter table household_outcome
    add column members           integer,
    add column members_uninsured integer,
    add column income_per_head   bigint,
    add column deprivations      text[]  not null default '{}',
    add column minority          boolean not null default false,
    add column movement          text,
    add column escaped_in        integer; -- the last round up to this one in which it ceased to be poor
alter table household_outcome
    alter column deprivations drop default,
    alter column minority drop default;
create index ix_household_outcome_round on household_outcome (standard, round_year, commune_code, commune_valid_from);

-- The register as household.register-entry.v1 tells it: where a household lived when.
create table register_entry (
    household_id uuid    not null,
    sequence     bigint  not null, -- of the event behind the row; a lower one changes nothing
    synthetic    boolean not null,
    constraint pk_register_entry primary key (household_id)
);
create table register_residence (
    household_id       uuid not null,
    from_day           date not null,
    until_day          date, -- the first day on which it no longer lived there
    commune_code       text not null,
    commune_valid_from date not null,
    constraint pk_register_residence primary key (household_id, from_day),
    constraint fk_register_residence_household_id foreign key (household_id) references register_entry on delete cascade
);
create index ix_register_residence_commune on register_residence (commune_code, commune_valid_from);

-- Closed lists, as household.round-closed.v1 tells them, and whether the projection holds the same results.
create table closing (
    commune_code       text        not null,
    commune_valid_from date        not null,
    round_year         integer     not null,
    standard           text        not null,
    sequence           bigint      not null,
    revision           integer     not null,
    results            integer     not null,
    checksum           text        not null,
    households         integer, -- on the register on the last day; not told by older messages
    last_day           date        not null,
    synthetic          boolean     not null,
    closed_at          timestamptz not null,
    counted            integer, -- what the projection holds
    drawn              text, -- the checksum over it
    stale              boolean     not null default true, -- has to be compared (again)
    constraint pk_closing primary key (commune_code, commune_valid_from, round_year, standard)
);
create index ix_closing_stale on closing (standard, round_year) where stale;

-- Sums of a commune and year, the only thing that answers are drawn from. 'carried' counts each household with its
-- latest result up to the year, where it lived at the end of it; 'found' what was found in the year itself.
create table commune_count (
    standard           text        not null,
    year               integer     not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    what               text        not null,
    carried            bigint      not null,
    found              bigint      not null,
    as_of              timestamptz not null, -- when the latest result behind it arrived
    constraint pk_commune_count primary key (standard, year, commune_code, commune_valid_from, what)
);

-- Which sums no longer hold. Written beside the change, so that neither is there without the other; only ever added to,
-- so that a mark made meanwhile is never lost with one that was worked off.
create table stale_count (
    id                 bigint generated always as identity,
    commune_code       text, -- null: of every commune that anybody lives in
    commune_valid_from date,
    standard           text, -- null: of every standard
    from_year          integer not null,
    to_year            integer, -- null: and all that follow
    constraint pk_stale_count primary key (id)
);

-- How a measure is drawn where the plan leaves it open, each with its source.
create table measuring_rule (
    code       text    not null,
    amount     integer not null,
    source     text    not null,
    confidence text    not null,
    constraint pk_measuring_rule primary key (code),
    constraint ck_measuring_rule_confidence check (confidence in ('CONFIRMED', 'DERIVED', 'RECALLED'))
);
insert into measuring_rule (code, amount, source, confidence)
values ('NEWLY_ESCAPED_YEARS', 3, 'Quyết định 28/2015/QĐ-TTg: hộ mới thoát nghèo trong vòng 3 năm', 'RECALLED');

-- The standards that anything was found by.
create table known_standard (
    standard text not null,
    constraint pk_known_standard primary key (standard)
);
insert into known_standard (standard) select distinct standard from household_outcome;

-- Existing rows are summed up when the service starts.
insert into stale_count (commune_code, commune_valid_from, standard, from_year)
select commune_code, commune_valid_from, standard, min(round_year)
from household_outcome group by commune_code, commune_valid_from, standard;

-- The communes, of whatever time, whose territory lies in the asked area on a day, each with the unit that it has become
-- by then (itself, when it was split: which part a household lives in is not known before its next survey). A unit whose
-- successor we do not know yet stays where it was, so that no household drops out of a sum; one that was split belongs
-- to an area only if all its parts do.
create function commune_lines(asked text, on_day date)
    returns table (origin_code text, origin_valid_from date, code text, valid_from date)
    language sql stable rows 200
    begin atomic
    with recursive line as (
        select a.code as origin_code, a.valid_from as origin_valid_from, a.code, a.valid_from, a.valid_to, a.ancestors
        from area a
        where a.level = 'COMMUNE'
        union
        select l.origin_code, l.origin_valid_from, a.code, a.valid_from, a.valid_to, a.ancestors
        from line l
        join area_succession s on s.code = l.code and s.valid_from = l.valid_from
        join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
        where l.valid_to <= on_day
    )
    select
        l.origin_code,
        l.origin_valid_from,
        case when count(*) = 1 then min(l.code) else l.origin_code end,
        case when count(*) = 1 then min(l.valid_from) else l.origin_valid_from end
    from line l
    where l.valid_to is null
        or l.valid_to > on_day
        or not exists (
            select
            from area_succession s
            join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
            where s.code = l.code and s.valid_from = l.valid_from)
    group by l.origin_code, l.origin_valid_from
    having bool_and(l.code = asked or asked = any (l.ancestors));
end;
drop function communes_within(text, date);
