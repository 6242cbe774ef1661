-- Files that prove what a report says. The bytes lie in the file store under their SHA-256, each once, whoever brings
-- them; what no row names any more is swept out there.
create table report_evidence (
    id           uuid        not null,
    report_id    uuid        not null,
    file_name    text        not null, -- as it was called, without path and control characters
    description  text,
    media_type   text        not null, -- by content, not by name
    bytes        bigint      not null,
    sha256       text        not null,
    request_hash text        not null,
    added_at     timestamptz not null,
    added_by     text        not null,
    constraint pk_report_evidence primary key (id),
    constraint fk_report_evidence_report foreign key (report_id) references report,
    constraint ck_report_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_report_evidence_bytes check (bytes > 0)
);
create index ix_report_evidence_report on report_evidence (report_id, id);
create index ix_report_evidence_sha256 on report_evidence (sha256);
