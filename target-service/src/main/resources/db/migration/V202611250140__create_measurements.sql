-- What no survey shows, entered by hand with its evidence. A later entry for the same figure replaces an earlier one.
create table measurement (
    id             uuid           not null,
    family_id      uuid           not null, -- of the plan: a measurement outlives its revisions
    indicator_code text           not null,
    area_code      text           not null,
    area_valid_from date          not null,
    year           integer        not null,
    numerator      bigint         not null,
    denominator    bigint         not null,
    evidence       text           not null,
    measured_on    date           not null,
    state          text           not null,
    request_hash   text           not null,
    recorded_at    timestamptz    not null,
    recorded_by    text           not null,
    ended_at       timestamptz,
    ended_by       text,
    ending_reason  text,
    version        bigint         not null default 0,
    constraint pk_measurement primary key (id),
    constraint ck_measurement_state check (state in ('CURRENT', 'REPLACED', 'WITHDRAWN')),
    constraint ck_measurement_ended check ((state = 'CURRENT') = (ended_at is null)),
    constraint ck_measurement_amounts check (numerator >= 0 and denominator > 0)
);
create unique index uq_measurement_current on measurement (family_id, indicator_code, area_code, area_valid_from, year)
    where state = 'CURRENT';
create index ix_measurement_family on measurement (family_id, id);
