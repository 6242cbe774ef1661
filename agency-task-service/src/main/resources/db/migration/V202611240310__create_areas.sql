-- This service's own copy of the areas, kept by household.area.v1. Events come in any order, so nothing here demands
-- that a parent or a successor is already known.
create table area (
    code        text   not null,
    valid_from  date   not null,
    valid_to    date, -- the first day on which the row no longer holds; null: still holds
    name        text   not null,
    level       text   not null,
    area_type   text,
    parent_code text,
    ancestors   text[] not null, -- codes from the province down to the parent
    sequence    bigint not null, -- of the event behind the row; a lower one changes nothing
    constraint pk_area primary key (code, valid_from),
    constraint ck_area_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    constraint ck_area_area_type check (area_type in ('URBAN', 'RURAL'))
);

create table area_succession (
    code                 text not null,
    valid_from           date not null,
    successor_code       text not null,
    successor_valid_from date not null,
    constraint pk_area_succession primary key (code, valid_from, successor_code, successor_valid_from),
    constraint fk_area_succession_area foreign key (code, valid_from) references area
);
create index ix_area_succession_successor on area_succession (successor_code, successor_valid_from);

-- Which communes a code covers: itself, those below it, and those merged into one that is. This is how far an officer's
-- areas reach; what today's commune took over is its work, too. Kept as rows, so that the planner knows how much a code
-- covers and pages a country's tasks as cheaply as a commune's.
create table area_cover (
    cover_code text not null,
    code       text not null,
    valid_from date not null,
    constraint pk_area_cover primary key (cover_code, code, valid_from),
    constraint fk_area_cover_area foreign key (code, valid_from) references area
);
create index ix_area_cover_area on area_cover (code, valid_from, cover_code);

-- To be called when an area or its successors have changed: who covers it, and who covers what was merged into it.
create function refresh_area_cover(of_code text, of_valid_from date) returns void
    language sql
    begin atomic
    with recursive touched as (
        select of_code as code, of_valid_from as valid_from
        union
        select s.code, s.valid_from
        from touched t
        join area_succession s on s.successor_code = t.code and s.successor_valid_from = t.valid_from
    ),
    line as (
        select a.code as origin_code, a.valid_from as origin_valid_from, a.code, a.valid_from, a.ancestors
        from touched t
        join area a on a.code = t.code and a.valid_from = t.valid_from
        where a.level = 'COMMUNE'
        union
        select l.origin_code, l.origin_valid_from, a.code, a.valid_from, a.ancestors
        from line l
        join area_succession s on s.code = l.code and s.valid_from = l.valid_from
        join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
    ),
    cover as (
        select distinct u.cover_code, l.origin_code as code, l.origin_valid_from as valid_from
        from line l
        cross join unnest(l.ancestors || l.code) u (cover_code)
    ),
    no_longer as (
        delete from area_cover v
        using touched t
        where v.code = t.code
            and v.valid_from = t.valid_from
            and not exists (
                select from cover c
                where c.cover_code = v.cover_code and c.code = v.code and c.valid_from = v.valid_from)
    )
    insert into area_cover (cover_code, code, valid_from)
    select c.cover_code, c.code, c.valid_from from cover c
    on conflict do nothing;
end;

-- The communes, of whatever time, whose territory lies in the asked area on a day: each is followed through its
-- successors to what it has become by then. This is how a figure of a year is summed, alike in all services. A commune
-- whose successor is not known yet stays where it was, and one that was split belongs to an area only if all its parts
-- do.
create function communes_within(asked text, on_day date) returns table (code text, valid_from date)
    language sql stable rows 50
    begin atomic
    with recursive line as (
        select a.code as origin_code, a.valid_from as origin_valid_from, a.code, a.valid_from, a.valid_to, a.ancestors
        from area_cover v
        join area a on a.code = v.code and a.valid_from = v.valid_from
        where v.cover_code = asked
        union
        select l.origin_code, l.origin_valid_from, a.code, a.valid_from, a.valid_to, a.ancestors
        from line l
        join area_succession s on s.code = l.code and s.valid_from = l.valid_from
        join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
        where l.valid_to <= on_day
    )
    select l.origin_code, l.origin_valid_from
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
