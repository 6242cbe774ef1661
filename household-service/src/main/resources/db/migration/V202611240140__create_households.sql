create table household (
    id                 uuid        not null,
    code               text        not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    village_code       text,
    registered_on      date        not null,
    address            text,
    groups             text[]      not null,
    synthetic          boolean     not null, -- made up for a demonstration; every figure drawn from it says so
    request_hash       text        not null, -- recognises a repeated create
    event_sequence     bigint      not null default 0,
    version            bigint      not null,
    created_at         timestamptz not null,
    created_by         text        not null,
    constraint pk_household primary key (id),
    constraint fk_household_commune foreign key (commune_code, commune_valid_from) references area,
    constraint uq_household_code unique (commune_code, code)
);
create index ix_household_commune on household (commune_code, commune_valid_from, id);

create table member (
    id               uuid    not null,
    household_id     uuid    not null,
    position         int     not null,
    full_name        text    not null,
    sex              text    not null,
    birth_date       date,
    birth_year       int     not null,
    relation         text    not null,
    ethnicity        text,
    health_insurance boolean not null,
    constraint pk_member primary key (id),
    constraint fk_member_household foreign key (household_id) references household,
    constraint uq_member_position unique (household_id, position),
    constraint ck_member_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_member_relation check (relation in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'OTHER')),
    constraint ck_member_birth check (birth_date is null or extract(year from birth_date) = birth_year)
);
create unique index uq_member_one_head on member (household_id) where relation = 'HEAD';
