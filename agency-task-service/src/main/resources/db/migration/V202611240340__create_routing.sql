-- Which agency answers for a need, as data: by standard, class, area type and round year.
create table routing_rule (
    id               integer not null generated always as identity,
    standard         text    not null,
    need             text    not null, -- an indicator code of the standard
    agency           text    not null,
    classes          text[]  not null,
    area_types       text[]  not null,
    priority         integer not null, -- 1 first
    first_round_year integer not null,
    last_round_year  integer, -- inclusive; null: no end known
    confidence       text    not null,
    source           text    not null,
    constraint pk_routing_rule primary key (id),
    constraint fk_routing_rule_agency foreign key (agency) references agency,
    constraint ck_routing_rule_classes check (classes <> '{}' and classes <@ array['POOR', 'NEAR_POOR']),
    constraint ck_routing_rule_area_types check (area_types <> '{}' and area_types <@ array['URBAN', 'RURAL']),
    constraint ck_routing_rule_priority check (priority between 1 and 9),
    constraint ck_routing_rule_years check (last_round_year >= first_round_year),
    constraint ck_routing_rule_confidence check (confidence in ('CONFIRMED', 'DERIVED', 'RECALLED'))
);
create index ix_routing_rule_standard on routing_rule (standard, first_round_year);
comment on column routing_rule.confidence is
    'CONFIRMED: a source names the agency for this need. DERIVED: follows from the agency''s duty. RECALLED: known to practitioners, no source seen.';

-- Needs that no agency is known to answer for: listed, so that a gap is a decision and not an oversight.
create table routing_gap (
    standard text not null,
    need     text not null,
    reason   text not null,
    constraint pk_routing_gap primary key (standard, need)
);
