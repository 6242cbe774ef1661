-- One commune in one round: collecting, posted, closed, confirmed by the level above. Without a row it is collecting.
create table commune_round (
    round_year         int         not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    state              text        not null,
    revision           int         not null,
    posted_on          date,
    posted_until       date,
    closing_by         text,
    closed_at          timestamptz,
    confirmed_at       timestamptz,
    event_sequence     bigint      not null default 0,
    version            bigint      not null,
    constraint pk_commune_round primary key (round_year, commune_code, commune_valid_from),
    constraint fk_commune_round_round foreign key (round_year) references survey_round,
    constraint fk_commune_round_commune foreign key (commune_code, commune_valid_from) references area,
    constraint ck_commune_round_state check (state in ('COLLECTING', 'POSTED', 'CLOSING', 'CLOSED')),
    constraint ck_commune_round_posted check ((posted_on is null) = (posted_until is null)),
    constraint ck_commune_round_closed check ((state = 'CLOSED') = (closed_at is not null)),
    constraint ck_commune_round_confirmed check (confirmed_at is null or state = 'CLOSED')
);
create index ix_commune_round_closing on commune_round (round_year) where state = 'CLOSING';

-- Who took which step, and why; never changed.
create table commune_round_step (
    id                 uuid        not null,
    round_year         int         not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    revision           int         not null,
    step               text        not null,
    reason             text,
    taken_at           timestamptz not null,
    taken_by           text        not null,
    constraint pk_commune_round_step primary key (id),
    constraint fk_commune_round_step_round foreign key (round_year, commune_code, commune_valid_from) references commune_round,
    constraint ck_commune_round_step_step check (step in ('POSTED', 'CLOSING', 'ABORTED', 'CLOSED', 'CONFIRMED', 'REOPENED'))
);
create index ix_commune_round_step_round on commune_round_step (round_year, commune_code, commune_valid_from, taken_at);

-- What a closing froze, standard by standard.
create table closing_figures (
    round_year         int         not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    revision           int         not null,
    standard           text        not null,
    figures            text        not null, -- JSON
    content_hash       text        not null, -- SHA-256 of that text
    results            int         not null, -- how many classifications
    checksum           text        not null, -- over them, so that a reader can tell whether it has them all
    frozen_at          timestamptz not null,
    constraint pk_closing_figures primary key (round_year, commune_code, commune_valid_from, revision, standard),
    constraint fk_closing_figures_round foreign key (round_year, commune_code, commune_valid_from) references commune_round,
    constraint fk_closing_figures_standard foreign key (standard) references poverty_standard
);

-- What somebody objects to in a posted list; the commune looks again and answers.
create table complaint (
    id                 uuid        not null,
    round_year         int         not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    household_id       uuid,
    text               text        not null,
    received_on        date        not null,
    due_on             date,
    state              text        not null,
    outcome            text,
    answer             text,
    request_hash       text        not null,
    version            bigint      not null,
    created_at         timestamptz not null,
    created_by         text        not null,
    answered_at        timestamptz,
    answered_by        text,
    constraint pk_complaint primary key (id),
    constraint fk_complaint_round foreign key (round_year, commune_code, commune_valid_from) references commune_round,
    constraint fk_complaint_household foreign key (household_id) references household,
    constraint ck_complaint_state check (state in ('OPEN', 'ANSWERED')),
    constraint ck_complaint_outcome check (outcome in ('UPHELD', 'REJECTED')),
    constraint ck_complaint_answered check ((state = 'ANSWERED') = (outcome is not null and answer is not null and answered_at is not null))
);
create index ix_complaint_round on complaint (round_year, commune_code, commune_valid_from, id);
create index ix_complaint_household on complaint (household_id);

-- A recognised household's certificate. The number tells nothing and cannot be guessed.
create table certificate (
    number             text        not null,
    household_id       uuid        not null,
    round_year         int         not null,
    standard           text        not null,
    class              text        not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    issued_at          timestamptz not null,
    revoked_at         timestamptz,
    constraint pk_certificate primary key (number),
    constraint fk_certificate_household foreign key (household_id) references household,
    constraint fk_certificate_standard foreign key (standard) references poverty_standard,
    constraint ck_certificate_class check (class in ('POOR', 'NEAR_POOR'))
);
create unique index uq_certificate_valid on certificate (household_id, round_year, standard) where revoked_at is null;
create index ix_certificate_commune on certificate (round_year, commune_code, commune_valid_from);
