create extension if not exists btree_gist;

-- A code outlives its territory, so the identity of a unit is its code and the day from which it is what the row says.
create table area (
    code        text   not null,
    valid_from  date   not null,
    valid_to    date, -- the first day on which the row no longer holds; null: still holds
    name        text   not null,
    level       text   not null,
    unit_type   text   not null,
    area_type   text, -- what the poverty line goes by; only communes and below have one
    parent_code text,
    ancestors   text[] not null, -- codes from the province down to the parent
    source      text   not null,
    constraint pk_area primary key (code, valid_from),
    constraint ck_area_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    constraint ck_area_unit_type check (unit_type in ('PROVINCE', 'CENTRAL_CITY', 'DISTRICT', 'TOWN', 'COMMUNE', 'WARD', 'VILLAGE')),
    constraint ck_area_area_type check (area_type in ('URBAN', 'RURAL')),
    constraint ck_area_area_type_given check ((level in ('COMMUNE', 'VILLAGE')) = (area_type is not null)),
    constraint ck_area_period check (valid_to > valid_from),
    constraint ex_area_one_at_a_time exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index ix_area_ancestors on area using gin (ancestors);
create index ix_area_parent_code on area (parent_code, code);

create table area_succession (
    predecessor_code       text not null,
    predecessor_valid_from date not null,
    successor_code         text not null,
    successor_valid_from   date not null,
    decision               text not null,
    constraint pk_area_succession primary key (predecessor_code, predecessor_valid_from, successor_code, successor_valid_from),
    constraint fk_area_succession_predecessor foreign key (predecessor_code, predecessor_valid_from) references area,
    constraint fk_area_succession_successor foreign key (successor_code, successor_valid_from) references area
);
create index ix_area_succession_successor on area_succession (successor_code, successor_valid_from);

-- Every commune that the given codes cover: named by the code itself, lying below it, or merged into one that is.
create function covered_communes(codes text[]) returns table (code text, valid_from date)
    language sql stable
    begin atomic
    with recursive covered as (
        select a.code, a.valid_from
        from area a
        where a.level = 'COMMUNE' and (a.code = any (codes) or a.ancestors && codes)
        union
        select s.predecessor_code, s.predecessor_valid_from
        from area_succession s
        join covered c on s.successor_code = c.code and s.successor_valid_from = c.valid_from
    )
    select covered.code, covered.valid_from from covered;
end;

-- The communes, of whatever time, whose territory lies in the asked area on a day: a code means what it meant then, and
-- what was merged into a commune by then belongs to it. Empty when there is no such area on that day.
create function communes_within(asked text, on_day date) returns table (code text, valid_from date)
    language sql stable
    begin atomic
    with recursive covered as (
        select a.code, a.valid_from
        from area a
        where a.level = 'COMMUNE'
            and (a.code = asked or asked = any (a.ancestors))
            and a.valid_from <= on_day
            and (a.valid_to is null or a.valid_to > on_day)
        union
        select s.predecessor_code, s.predecessor_valid_from
        from area_succession s
        join covered c on s.successor_code = c.code and s.successor_valid_from = c.valid_from
    )
    select covered.code, covered.valid_from from covered;
end;

-- What a commune has become by a day: itself, or the unit it was merged into, or nothing when the record ends.
create function commune_on(of_code text, of_valid_from date, on_day date) returns table (code text, valid_from date)
    language sql stable
    begin atomic
    with recursive line as (
        select a.code, a.valid_from, a.valid_to from area a where a.code = of_code and a.valid_from = of_valid_from
        union
        select a.code, a.valid_from, a.valid_to
        from line
        join area_succession s on s.predecessor_code = line.code and s.predecessor_valid_from = line.valid_from
        join area a on a.code = s.successor_code and a.valid_from = s.successor_valid_from
    )
    select line.code, line.valid_from
    from line
    where line.valid_from <= on_day and (line.valid_to is null or line.valid_to > on_day);
end;
