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

-- Whether the codes cover an area: one of them names it, or lies above it, or either has become true of what it was
-- merged into. This is how far an officer's areas reach: what today's commune took over is its work, too.
create function area_covered(of_code text, of_valid_from date, codes text[]) returns boolean
    language sql stable
    begin atomic
    with recursive line as (
        select a.code, a.valid_from, a.ancestors
        from area a
        where a.code = of_code and a.valid_from = of_valid_from
        union
        select a.code, a.valid_from, a.ancestors
        from line l
        join area_succession s on s.code = l.code and s.valid_from = l.valid_from
        join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
    )
    select exists (select from line l where l.code = any (codes) or l.ancestors && codes);
end;

-- The communes, of whatever time, whose territory lies in the asked area on a day: each is followed through its
-- successors to what it has become by then. A unit that began later stands for itself, and one whose successor we do
-- not know yet stays where it was, so that no household drops out of a sum. A commune that was split belongs to an
-- area only if all its parts do: which part a household lives in is not known before its next survey.
create function communes_within(asked text, on_day date) returns table (code text, valid_from date)
    language sql stable rows 50
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
