-- What the surveys found, one row per household, standard and round; kept by household.survey-completed.v1 and rebuilt
-- to the same rows from a replay in any order. It names no person.
create table household_outcome (
    household_id       uuid        not null,
    standard           text        not null,
    round_year         integer     not null,
    next_round_year    integer, -- of this household under this standard; the row speaks for the years before it
    sequence           bigint      not null, -- of the event behind the row; a lower one changes nothing
    commune_code       text        not null,
    commune_valid_from date        not null,
    classification     text        not null,
    synthetic          boolean     not null,
    applied_at         timestamptz not null,
    constraint pk_household_outcome primary key (household_id, standard, round_year),
    constraint ck_household_outcome_next_round_year check (next_round_year > round_year),
    constraint ck_household_outcome_classification check (classification in ('POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE_AVERAGE', 'NOT_POOR'))
);
-- The roll-up enters by the communes of an area.
create index ix_household_outcome_commune on household_outcome (standard, commune_code, commune_valid_from, round_year);
