-- What the state gives, to whom and since when: data beside the law's words, apart from how households are classified.
create table programme (
    code        text   not null,
    name_vi     text   not null,
    name_en     text   not null,
    legal_basis text   not null,
    note_vi     text, -- what no benefit says
    note_en     text,
    agency      text, -- who answers for it; null: nobody of the district's plan
    valid_from  date, -- null: not known since when
    valid_to    date, -- the first day on which it holds no more; null: no end known
    confidence  text   not null,
    source      text   not null,
    constraint pk_programme primary key (code),
    constraint fk_programme_agency foreign key (agency) references agency,
    constraint ck_programme_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_programme_period check (valid_to > valid_from),
    constraint ck_programme_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);

create table benefit (
    id                   int     not null generated always as identity,
    programme            text    not null,
    code                 text    not null, -- the same over all its periods
    text_vi              text    not null,
    text_en              text    not null,
    amount               numeric, -- null: a service, or not a single figure
    unit                 text    not null,
    months_max           int, -- months a year for aid, months in all for a loan
    group_code           text, -- of several benefits of one group the highest is given
    conditions_known     boolean not null default true, -- false: shown, but nobody is told to have a claim
    classes              text[], -- null here and below: no matter which
    poverty_types        text[],
    deprivations         text[], -- one of them is enough
    escaped_within_years int,
    age_from             int, -- whole years, both inclusive; the benefit is then for the members of that age
    age_to               int,
    commune_flags        text[], -- one of them is enough
    stated               text[], -- what the caller must say of the person, all of it
    valid_from           date,
    valid_to             date,
    confidence           text    not null,
    source               text    not null,
    constraint pk_benefit primary key (id),
    constraint fk_benefit_programme foreign key (programme) references programme,
    constraint uq_benefit_period unique nulls not distinct (code, valid_from),
    constraint ck_benefit_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_benefit_unit check (unit in ('VND_PER_MONTH', 'VND_ONCE', 'VND_LOAN_CEILING', 'PERCENT_OF_PREMIUM',
        'PERCENT_PER_YEAR_INTEREST', 'PERCENT_OFF', 'PERCENT_OF_BASE_WAGE', 'SERVICE')),
    constraint ck_benefit_amount check (amount > 0 and unit <> 'SERVICE' or amount is null),
    constraint ck_benefit_months check (months_max > 0),
    constraint ck_benefit_classes check (
        classes <> '{}' and classes <@ array['POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE_AVERAGE', 'NOT_POOR']),
    constraint ck_benefit_poverty_types check (
        poverty_types <> '{}' and poverty_types <@ array['INCOME', 'MULTIDIMENSIONAL']),
    constraint ck_benefit_deprivations check (deprivations <> '{}' and deprivations
        <@ array['HEALTH_CARE', 'HEALTH_INSURANCE', 'ADULT_EDUCATION', 'CHILD_SCHOOLING', 'HOUSING_QUALITY',
            'HOUSING_AREA', 'WATER_SOURCE', 'SANITATION', 'TELECOM', 'INFO_ASSETS', 'EMPLOYMENT', 'DEPENDANTS',
            'NUTRITION']),
    constraint ck_benefit_escaped check (escaped_within_years > 0),
    constraint ck_benefit_ages check (age_from >= 0 and (age_to is null or age_to >= age_from)),
    constraint ck_benefit_flags check (commune_flags <> '{}' and commune_flags
        <@ array['ESPECIALLY_DIFFICULT_COASTAL', 'ESPECIALLY_DIFFICULT_AREA', 'POOR_DISTRICT_30A']),
    constraint ck_benefit_stated check (stated <> '{}' and stated <@ array['ACCUSED', 'FARMING', 'ETHNIC_MINORITY']),
    constraint ck_benefit_period check (valid_to > valid_from),
    constraint ck_benefit_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
create index ix_benefit_programme on benefit (programme, code);
comment on column benefit.confidence is
    'Of the amount, its time and the classes; whatever the source calls recalled (nhớ lại) is less sure than that.';
