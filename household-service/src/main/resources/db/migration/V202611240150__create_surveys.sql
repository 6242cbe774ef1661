create table survey_round (
    year       int         not null,
    opens_on   date        not null,
    closes_on  date        not null,
    created_at timestamptz not null,
    created_by text        not null,
    constraint pk_survey_round primary key (year),
    constraint ck_survey_round_window check (opens_on <= closes_on)
);

-- Two rows in a transition year, which is measured under the old standard and the new one.
create table survey_round_standard (
    round_year int  not null,
    standard   text not null,
    constraint pk_survey_round_standard primary key (round_year, standard),
    constraint fk_survey_round_standard_round foreign key (round_year) references survey_round,
    constraint fk_survey_round_standard_standard foreign key (standard) references poverty_standard
);

create table survey (
    id           uuid        not null,
    household_id uuid        not null,
    round_year   int         not null,
    revision     int         not null,
    state        text        not null,
    surveyed_on  date        not null,
    causes       text[]      not null,
    request_hash text        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    submitted_at timestamptz,
    completed_at timestamptz,
    completed_by text,
    constraint pk_survey primary key (id),
    constraint fk_survey_household foreign key (household_id) references household,
    constraint fk_survey_round foreign key (round_year) references survey_round,
    constraint uq_survey_revision unique (household_id, round_year, revision),
    constraint ck_survey_state check (state in ('DRAFT', 'SUBMITTED', 'COMPLETED')),
    constraint ck_survey_submitted check ((state = 'DRAFT') = (submitted_at is null)),
    constraint ck_survey_completed check ((state = 'COMPLETED') = (completed_at is not null))
);

-- What the survey found, as each standard's form asks for it.
create table survey_finding (
    survey_id         uuid   not null,
    standard          text   not null,
    income_per_head   bigint,
    income_score      int,
    deprivation_score int,
    deprivations      text[] not null,
    constraint pk_survey_finding primary key (survey_id, standard),
    constraint fk_survey_finding_survey foreign key (survey_id) references survey,
    constraint fk_survey_finding_standard foreign key (standard) references poverty_standard,
    constraint ck_survey_finding_income check ((income_per_head is null) <> (income_score is null))
);

create table classification (
    household_id            uuid        not null,
    round_year              int         not null,
    standard                text        not null,
    survey_id               uuid        not null,
    class                   text        not null,
    poverty_type            text,
    area_type               text        not null, -- as it was then: it may flip without the household moving
    commune_code            text        not null,
    commune_valid_from      date        not null,
    deprivations            text[]      not null,
    previous_class          text,
    movement                text        not null,
    classified_at           timestamptz not null,
    constraint pk_classification primary key (household_id, round_year, standard),
    constraint fk_classification_household foreign key (household_id) references household,
    constraint fk_classification_survey foreign key (survey_id, standard) references survey_finding (survey_id, standard),
    constraint fk_classification_commune foreign key (commune_code, commune_valid_from) references area,
    constraint ck_classification_class check (class in ('POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE_AVERAGE', 'NOT_POOR')),
    constraint ck_classification_poverty_type check (poverty_type in ('INCOME', 'MULTIDIMENSIONAL')),
    constraint ck_classification_poverty_type_given check ((class = 'POOR') = (poverty_type is not null)),
    constraint ck_classification_area_type check (area_type in ('URBAN', 'RURAL'))
);
create index ix_classification_year on classification (round_year, standard, household_id);
create index ix_classification_survey on classification (survey_id);
