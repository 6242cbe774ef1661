-- What pupils are supported with, and by what text. The kinds are the plan's own; where the text was only recalled, or
-- is not known, the row says so.
create table dossier_kind (
    code                   text not null,
    name_vi                text not null,
    name_en                text not null,
    legal_basis            text, -- null: no text has been seen or is recalled
    legal_basis_confidence text,
    source                 text not null, -- that there is such a kind
    constraint pk_dossier_kind primary key (code),
    constraint ck_dossier_kind_code check (code ~ '^[A-Z][A-Z_]*$'),
    constraint ck_dossier_kind_confidence check (legal_basis_confidence in ('CONFIRMED', 'RECALLED')),
    constraint ck_dossier_kind_basis check ((legal_basis is null) = (legal_basis_confidence is null))
);
insert into dossier_kind (code, name_vi, name_en, legal_basis, legal_basis_confidence, source)
select k.code, k.name_vi, k.name_en, k.legal_basis, k.confidence,
    'Kế hoạch giảm nghèo bền vững 2016-2020 của UBND huyện Phú Lộc ngày 22/8/2017, theo bản tin ngày 29/8/2017'
from (values
    ('TUITION', 'Miễn, giảm học phí', 'Exemption from and reduction of tuition', 'Nghị định 86/2015/NĐ-CP', 'RECALLED'),
    ('LEARNING_COSTS', 'Hỗ trợ chi phí học tập', 'Aid for learning costs', 'Nghị định 86/2015/NĐ-CP', 'RECALLED'),
    ('LUNCH', 'Hỗ trợ ăn trưa', 'Aid for lunch',
        'Nghị định 06/2018/NĐ-CP (từ 20/02/2018), Nghị định 105/2020/NĐ-CP (từ 01/11/2020)', 'CONFIRMED'),
    ('DISABILITY', 'Chế độ cho học sinh khuyết tật', 'Support of pupils with a disability', null, null)
) k (code, name_vi, name_en, legal_basis, confidence);

-- Whom a dossier passes, in which order. The bodies end with the district; which follow is not known, so nothing stands
-- here for later days.
create table dossier_step (
    kind       text    not null,
    position   integer not null,
    agency     text    not null,
    action     text    not null,
    valid_from date    not null,
    valid_to   date, -- the first day on which the row no longer holds
    source     text    not null,
    constraint pk_dossier_step primary key (kind, valid_from, position),
    constraint fk_dossier_step_kind foreign key (kind) references dossier_kind,
    constraint fk_dossier_step_agency foreign key (agency) references agency,
    constraint ck_dossier_step_position check (position >= 1),
    constraint ck_dossier_step_action check (action in ('APPRAISE', 'APPROVE')),
    constraint ck_dossier_step_period check (valid_to > valid_from)
);
insert into dossier_step (kind, position, agency, action, valid_from, valid_to, source)
select k.code, s.position, s.agency, s.action, date '2016-01-01', date '2025-07-01', k.source
from dossier_kind k
cross join (values
    (1, 'EDUCATION', 'APPRAISE'),
    (2, 'FINANCE_PLANNING', 'APPRAISE'),
    (3, 'DISTRICT_COMMITTEE', 'APPROVE')
) s (position, agency, action);

-- A list of pupils' support of one commune. Children are named by the ids of household-service and by nothing else.
create table dossier (
    id                 uuid        not null,
    kind               text        not null,
    school_year        integer     not null, -- 2016 is 2016-2017
    term               text        not null,
    commune_code       text        not null,
    commune_valid_from date        not null,
    school             text        not null,
    title              text        not null,
    state              text        not null,
    run                integer     not null, -- how often it was submitted
    step               integer,
    waiting_agency     text,
    waiting_action     text,
    pupils             integer     not null,
    total              bigint      not null, -- whole VND
    made_for           text        not null, -- the agency in whose name it was made
    request_hash       text        not null,
    created_at         timestamptz not null,
    created_by         text        not null,
    updated_at         timestamptz not null,
    updated_by         text        not null,
    submitted_at       timestamptz,
    submitted_by       text,
    decision_number    text,
    decided_on         date,
    version            bigint      not null,
    constraint pk_dossier primary key (id),
    constraint fk_dossier_kind foreign key (kind) references dossier_kind,
    constraint fk_dossier_made_for foreign key (made_for) references agency,
    constraint fk_dossier_waiting_agency foreign key (waiting_agency) references agency,
    constraint ck_dossier_term check (term in ('YEAR', 'TERM_1', 'TERM_2')),
    constraint ck_dossier_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    constraint ck_dossier_waiting_action check (waiting_action in ('APPRAISE', 'APPROVE')),
    constraint ck_dossier_waiting check (
        (state = 'SUBMITTED') = (step is not null)
        and (step is null) = (waiting_agency is null)
        and (step is null) = (waiting_action is null)),
    constraint ck_dossier_submitted check ((run > 0) = (submitted_at is not null) and (run > 0) = (submitted_by is not null)),
    constraint ck_dossier_run check (run > 0 or state in ('DRAFT', 'WITHDRAWN')),
    constraint ck_dossier_decision check (
        (state = 'APPROVED') = (decision_number is not null) and (state = 'APPROVED') = (decided_on is not null)),
    constraint ck_dossier_amounts check (pupils between 1 and 1000 and total >= 0)
);
create index ix_dossier_commune on dossier (commune_code, commune_valid_from, id);
create index ix_dossier_waiting on dossier (waiting_agency, id) where waiting_agency is not null;
create index ix_dossier_kind on dossier (kind, school_year, id);

-- Whole milliards a month for a thousand pupils and twelve months stay far below what a bigint holds.
create table dossier_line (
    dossier_id     uuid    not null,
    id             uuid    not null,
    position       integer not null,
    household_id   uuid    not null,
    member_id      uuid    not null,
    stage          text    not null,
    reason         text    not null,
    months         integer not null,
    monthly_amount bigint  not null,
    amount         bigint  not null,
    constraint pk_dossier_line primary key (dossier_id, position),
    constraint uq_dossier_line_id unique (dossier_id, id),
    constraint uq_dossier_line_member unique (dossier_id, member_id),
    constraint fk_dossier_line_dossier foreign key (dossier_id) references dossier,
    constraint ck_dossier_line_position check (position between 1 and 1000),
    constraint ck_dossier_line_stage check (stage in ('NURSERY', 'KINDERGARTEN', 'PRIMARY', 'LOWER_SECONDARY')),
    constraint ck_dossier_line_reason check (reason in ('POOR', 'NEAR_POOR', 'MARINE_INCIDENT', 'DISABILITY')),
    constraint ck_dossier_line_months check (months between 1 and 12),
    constraint ck_dossier_line_monthly_amount check (monthly_amount between 1 and 1000000000),
    constraint ck_dossier_line_amount check (amount = months * monthly_amount)
);

-- The steps as they were when it was submitted: what is changed in dossier_step later does not move it.
create table dossier_way (
    dossier_id uuid    not null,
    run        integer not null,
    position   integer not null,
    agency     text    not null,
    action     text    not null,
    constraint pk_dossier_way primary key (dossier_id, run, position),
    constraint fk_dossier_way_dossier foreign key (dossier_id) references dossier,
    constraint fk_dossier_way_agency foreign key (agency) references agency,
    constraint ck_dossier_way_action check (action in ('APPRAISE', 'APPROVE'))
);

-- Which pupil is supported already: written when a dossier is submitted, gone when it is returned, rejected or
-- withdrawn. A year is both its halves, so that whatever overlaps meets in a key.
create table dossier_claim (
    kind        text    not null,
    school_year integer not null,
    half        integer not null,
    member_id   uuid    not null,
    dossier_id  uuid    not null,
    constraint pk_dossier_claim primary key (kind, school_year, half, member_id),
    constraint fk_dossier_claim_dossier foreign key (dossier_id) references dossier,
    constraint ck_dossier_claim_half check (half in (1, 2))
);
create index ix_dossier_claim_dossier on dossier_claim (dossier_id);

-- Who did what, for which agency, and what the dossier came to at that time. Nothing here is ever changed.
create table dossier_entry (
    dossier_id      uuid        not null,
    number          integer     not null,
    run             integer     not null,
    action          text        not null,
    step            integer, -- of a deed of an appraising or approving agency
    agency          text        not null,
    account         text        not null,
    at              timestamptz not null,
    note            text,
    reasons         jsonb       not null default '[]',
    decision_number text,
    decided_on      date,
    pupils          integer     not null,
    total           bigint      not null,
    constraint pk_dossier_entry primary key (dossier_id, number),
    constraint fk_dossier_entry_dossier foreign key (dossier_id) references dossier,
    constraint fk_dossier_entry_agency foreign key (agency) references agency,
    constraint ck_dossier_entry_action check (action in
        ('CREATED', 'EDITED', 'SUBMITTED', 'APPRAISED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
    constraint ck_dossier_entry_step check
        ((step is not null) = (action in ('APPRAISED', 'APPROVED', 'RETURNED', 'REJECTED'))),
    constraint ck_dossier_entry_reasons check (jsonb_typeof(reasons) = 'array')
);
-- The separation of duties once more, where no code can forget it: a step is taken once in a run, and an account takes
-- one step of a run at most.
create unique index uq_dossier_entry_step on dossier_entry (dossier_id, run, step) where step is not null;
create unique index uq_dossier_entry_step_account on dossier_entry (dossier_id, run, account) where step is not null;
