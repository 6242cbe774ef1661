-- Bodies of later years, which no plan of the register names, and who took over from whom.
alter table agency
    drop constraint ck_agency_mandate,
    add constraint ck_agency_mandate check (mandate in ('ISSUING', 'ASSIGNED', 'REQUESTED', 'NONE')),
    alter column duty drop not null,
    add constraint ck_agency_duty check ((duty is null) = (mandate = 'NONE')),
    add column parent text,
    add column area text, -- code of the area that it serves
    add column request_hash text, -- of the request that brought it; null: it came with the register
    add constraint fk_agency_parent foreign key (parent) references agency,
    add constraint ck_agency_parent check (parent <> code);
comment on column agency.mandate is
    'How it stands to the plan of 2016-2020: has issued it, is ordered or asked by it; NONE: the plan does not name it.';
create index ix_agency_parent on agency (parent, code) where parent is not null;
create index ix_agency_area on agency (area, code) where area is not null;

-- Nothing is deleted: the body that ended keeps its rows, and points at those that go on with its duties.
create table agency_succession (
    code           text not null,
    successor_code text not null,
    from_day       date not null,
    duties         text, -- which of them, where known
    confidence     text not null,
    source         text not null,
    constraint pk_agency_succession primary key (code, successor_code),
    constraint fk_agency_succession_agency foreign key (code) references agency,
    constraint fk_agency_succession_successor foreign key (successor_code) references agency,
    constraint ck_agency_succession_other check (code <> successor_code),
    constraint ck_agency_succession_confidence check (confidence in ('CONFIRMED', 'DERIVED', 'RECALLED'))
);
create index ix_agency_succession_successor on agency_succession (successor_code, code);

-- Whom to turn to. A post, not a person: names of persons have no place here.
create table agency_post (
    agency   text    not null,
    position integer not null,
    name_vi  text    not null,
    name_en  text    not null,
    kind     text    not null,
    phone    text, -- of the office
    email    text, -- of the office
    constraint pk_agency_post primary key (agency, position),
    constraint fk_agency_post_agency foreign key (agency) references agency,
    constraint ck_agency_post_kind check (kind in ('HEAD', 'CONTACT'))
);
