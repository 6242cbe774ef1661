-- How long what is kept, and where that is written: nowhere yet, so these are choices of this suite until a site has its own.
create table retention_rule (
    data_set    text not null,
    months      int  not null,
    counts_from text not null,
    what        text not null,
    confidence  text not null,
    source      text not null,
    constraint pk_retention_rule primary key (data_set),
    constraint ck_retention_rule_data_set check (data_set in ('PERSON_READ', 'ENDED_HOUSEHOLD', 'SUBJECT_REQUEST')),
    constraint ck_retention_rule_months check (months >= 12),
    constraint ck_retention_rule_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
insert into retention_rule (data_set, months, counts_from, what, confidence, source) values
    ('PERSON_READ', 60, 'READ', 'DELETED', 'DRAFT', 'Lựa chọn của hệ thống; chưa thấy thời hạn trong văn bản'),
    ('ENDED_HOUSEHOLD', 120, 'ENDED', 'PSEUDONYMISED', 'DRAFT', 'Lựa chọn của hệ thống; chưa thấy thời hạn trong văn bản'),
    ('SUBJECT_REQUEST', 60, 'DECIDED', 'TEXT_REMOVED', 'DRAFT', 'Lựa chọn của hệ thống; chưa thấy thời hạn trong văn bản');

-- Once set, the household's record says no more who lived in it.
alter table household add column pseudonymised_on date;
create index ix_household_to_pseudonymise on household (ended_on) where state = 'ENDED' and pseudonymised_on is null;

alter table subject_request add column text_removed_on date;

-- What the retention did, portion by portion.
create table retention_run (
    id       uuid        not null,
    data_set text        not null,
    ran_at   timestamptz not null,
    until    date        not null, -- what counts from an earlier day
    done     int         not null,
    constraint pk_retention_run primary key (id),
    constraint fk_retention_run_rule foreign key (data_set) references retention_rule
);
