create extension if not exists pg_trgm;

-- How people write and how they search: without tones, without the bar of the đ, in any case.
create function fold_vi(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'), '\s+', ' ', 'g');

-- With tones, but with one place for them: each is put behind its syllable, so that hoà and hòa are the same.
create function tone_vi(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        regexp_replace(lower(normalize(name, NFD)), '([\u0300\u0301\u0303\u0309\u0323])(\S*)', '\2\1', 'g'), '\s+', ' ', 'g');

create function initials_vi(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(fold_vi(name), '(\S)\S*\s*', '\1', 'g');

alter table household
    add column state         text not null default 'ACTIVE',
    add column ended_on      date,
    add column end_kind      text,
    add column end_reason    text,
    add column merged_into   uuid,
    add column origin        text not null default 'REGISTERED',
    add column origin_note   text,
    add column split_from    uuid,
    add column changed_at    timestamptz,
    drop constraint uq_household_code,
    add constraint fk_household_merged_into foreign key (merged_into) references household,
    add constraint fk_household_split_from foreign key (split_from) references household,
    add constraint ck_household_state check (state in ('ACTIVE', 'ENDED')),
    add constraint ck_household_ended check ((state = 'ENDED') = (ended_on is not null and end_kind is not null)),
    add constraint ck_household_end_kind check (end_kind in ('DISSOLVED', 'MOVED_OUT', 'MERGED')),
    add constraint ck_household_merged check ((coalesce(end_kind, '') = 'MERGED') = (merged_into is not null)),
    add constraint ck_household_origin check (origin in ('REGISTERED', 'MOVED_IN', 'SPLIT')),
    add constraint ck_household_split check ((origin = 'SPLIT') = (split_from is not null));
update household set changed_at = created_at;
alter table household alter column changed_at set not null;
-- A code is free again once its household has ended.
create unique index uq_household_code on household (commune_code, code) where state = 'ACTIVE';
create index ix_household_code on household (code text_pattern_ops);
create index ix_household_split_from on household (split_from) where split_from is not null;
create index ix_household_merged_into on household (merged_into) where merged_into is not null;

alter table member
    add column identity_number bytea, -- encrypted
    add column identity_index  bytea, -- keyed hash: finds the same number without knowing it
    add column education       text,
    add column studying        boolean,
    add column disability      boolean,
    add column occupation      text,
    add column left_on         date,
    add column left_kind       text,
    add column folded_name     text generated always as (fold_vi(full_name)) stored,
    add column toned_name      text generated always as (tone_vi(full_name)) stored,
    add column initials        text generated always as (initials_vi(full_name)) stored,
    drop constraint uq_member_position,
    add constraint ck_member_identity check ((identity_number is null) = (identity_index is null)),
    add constraint ck_member_education check (education in ('NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER')),
    add constraint ck_member_left check ((left_on is null) = (left_kind is null)),
    add constraint ck_member_left_kind check (left_kind in ('DIED', 'MOVED_OUT', 'OTHER'));
drop index uq_member_one_head;
create unique index uq_member_one_head on member (household_id) where relation = 'HEAD' and left_on is null;
create index ix_member_household on member (household_id, position);
create index ix_member_folded on member using gin (folded_name gin_trgm_ops) where left_on is null;
create index ix_member_initials on member (initials text_pattern_ops) where left_on is null;
create index ix_member_identity on member (identity_index) where identity_index is not null and left_on is null;
create index ix_member_same_person on member (folded_name, birth_year) where left_on is null;

-- Every state a household was ever in, with who changed it, when, from which day on and why.
create table household_change (
    household_id uuid        not null,
    version      bigint      not null,
    kind         text        not null,
    effective_on date        not null,
    reason       text,
    snapshot     text        not null, -- JSON of the household after the change; identity numbers encrypted
    changed_at   timestamptz not null,
    changed_by   text        not null,
    constraint pk_household_change primary key (household_id, version),
    constraint fk_household_change_household foreign key (household_id) references household,
    constraint ck_household_change_kind check (kind in ('REGISTERED', 'CHANGED', 'MOVED', 'SPLIT_OFF', 'SPLIT', 'ABSORBED', 'MERGED', 'MERGE_UNDONE', 'ENDED'))
);
create index ix_household_change_effective on household_change (household_id, effective_on, version);

insert into household_change (household_id, version, kind, effective_on, snapshot, changed_at, changed_by)
select h.id, h.version, 'REGISTERED', h.registered_on,
    json_strip_nulls(json_build_object(
        'address', h.address, 'code', h.code, 'communeCode', h.commune_code, 'communeValidFrom', h.commune_valid_from,
        'groups', to_json(h.groups),
        'members', (
            select json_agg(json_build_object(
                'birthDate', m.birth_date, 'birthYear', m.birth_year, 'ethnicity', m.ethnicity, 'fullName', m.full_name,
                'healthInsurance', m.health_insurance, 'id', m.id, 'relation', m.relation, 'sex', m.sex) order by m.position)
            from member m where m.household_id = h.id),
        'state', h.state, 'villageCode', h.village_code))::text,
    h.created_at, h.created_by
from household h;

-- Two entries became one, because they were the same household or because one joined the other; a wrong merge can be undone.
create table household_merge (
    id               uuid        not null,
    kept_id          uuid        not null,
    absorbed_id      uuid        not null,
    cause            text        not null,
    effective_on     date        not null,
    reason           text        not null,
    carried          uuid[]      not null, -- the members who came along
    kept_version     bigint      not null, -- after the merge: nothing may have changed since, else it cannot be undone
    absorbed_version bigint      not null,
    request_hash     text        not null,
    merged_at        timestamptz not null,
    merged_by        text        not null,
    undone_at        timestamptz,
    undone_by        text,
    undo_reason      text,
    constraint pk_household_merge primary key (id),
    constraint fk_household_merge_kept foreign key (kept_id) references household,
    constraint fk_household_merge_absorbed foreign key (absorbed_id) references household,
    constraint ck_household_merge_cause check (cause in ('DUPLICATE', 'JOINED')),
    constraint ck_household_merge_two check (kept_id <> absorbed_id)
);
create index ix_household_merge_kept on household_merge (kept_id);
create index ix_household_merge_absorbed on household_merge (absorbed_id);

-- Two entries that look alike and are not the same, as somebody found out.
create table household_distinction (
    first_id   uuid        not null,
    second_id  uuid        not null,
    reason     text        not null,
    decided_at timestamptz not null,
    decided_by text        not null,
    constraint pk_household_distinction primary key (first_id, second_id),
    constraint fk_household_distinction_first foreign key (first_id) references household,
    constraint fk_household_distinction_second foreign key (second_id) references household,
    constraint ck_household_distinction_order check (first_id < second_id)
);

-- In which commune a household lived when: what figures of a day and drill-downs go by.
create table household_residence (
    household_id       uuid   not null,
    version            bigint not null, -- of the change that brought it there
    commune_code       text   not null,
    commune_valid_from date   not null,
    from_day           date   not null,
    until_day          date, -- the first day on which it no longer lived there
    constraint pk_household_residence primary key (household_id, version),
    constraint fk_household_residence_household foreign key (household_id) references household,
    constraint fk_household_residence_commune foreign key (commune_code, commune_valid_from) references area,
    constraint ck_household_residence_days check (until_day >= from_day)
);
create unique index uq_household_residence_now on household_residence (household_id) where until_day is null;
create index ix_household_residence_commune on household_residence (commune_code, commune_valid_from, household_id);
insert into household_residence (household_id, version, commune_code, commune_valid_from, from_day)
select id, version, commune_code, commune_valid_from, registered_on from household;
