-- Why persons' data may be processed: what a read is accounted for, with the law behind it as far as it was seen.
create table processing_purpose (
    code        text not null,
    text_vi     text not null,
    text_en     text not null,
    legal_basis text not null,
    confidence  text not null,
    source      text not null,
    constraint pk_processing_purpose primary key (code),
    constraint ck_processing_purpose_code check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    constraint ck_processing_purpose_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT'))
);
insert into processing_purpose (code, text_vi, text_en, legal_basis, confidence, source) values
    ('PROGRAMME', 'Quản lý hộ nghèo, hộ cận nghèo và thực hiện chính sách giảm nghèo của xã',
        'The commune''s running of the poverty-reduction programme',
        'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19: xử lý không cần đồng ý để phục vụ quản lý nhà nước theo luật',
        'RECALLED', 'Điều 19 liệt kê các trường hợp: đã thấy; quản lý nhà nước là một trong số đó: theo trí nhớ, chưa đối chiếu văn bản'),
    ('SURVEY', 'Rà soát, khảo sát hộ', 'Surveying households',
        'Luật 91/2025/QH15, Điều 19; Quyết định 24/2021/QĐ-TTg về quy trình rà soát',
        'RECALLED', 'Như PROGRAMME; quyết định chưa đối chiếu văn bản'),
    ('REVIEW', 'Kiểm tra, xác nhận kết quả rà soát của cấp trên', 'Review by the level above the commune',
        'Luật 91/2025/QH15, Điều 19; Quyết định 24/2021/QĐ-TTg về quy trình rà soát',
        'RECALLED', 'Như SURVEY'),
    ('EXCHANGE', 'Trao đổi dữ liệu giữa các hệ thống của nhà nước', 'Exchange between systems of the state',
        'Luật 91/2025/QH15, Điều 19', 'RECALLED', 'Như PROGRAMME'),
    ('AUDIT', 'Thanh tra, kiểm tra, kiểm toán việc thực hiện chương trình', 'Inspection and audit of the programme',
        'Luật 91/2025/QH15, Điều 19', 'RECALLED', 'Như PROGRAMME; căn cứ của từng đoàn do đoàn nêu khi xem'),
    ('VISIT', 'Đến thăm hộ để thực hiện một nhiệm vụ hỗ trợ', 'Visiting a household for a task of support',
        'Luật 91/2025/QH15, Điều 19', 'RECALLED', 'Như PROGRAMME'),
    ('COMPLAINT', 'Giải quyết khiếu nại về danh sách niêm yết', 'Settling a complaint about a posted list',
        'Luật 91/2025/QH15, Điều 19; Quyết định 24/2021/QĐ-TTg', 'RECALLED', 'Như SURVEY'),
    ('SUBJECT_REQUEST', 'Giải quyết yêu cầu của chủ thể dữ liệu', 'Settling a request of the person concerned',
        'Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, quyền của chủ thể dữ liệu', 'CONFIRMED',
        'Hai văn bản có hiệu lực từ 01/01/2026; số điều, khoản chưa đối chiếu');

-- One row for each answer that showed persons' records: one household's, or a page of them. No name and nothing that was
-- searched for stands in it. No foreign keys: the log outlives what it speaks of, and a read must not wait for a lock.
alter table person_read
    add column household_ids uuid[], -- of a page
    add column operation     text not null default 'getVisitCard', -- as the API document names it
    add column purpose_code  text not null default 'VISIT',        -- of the register; the role's own when nothing was said
    add column masked        boolean not null default false,
    add column request_id    text not null default '',
    alter column on_behalf_of drop not null,
    alter column household_id drop not null,
    alter column purpose drop not null, -- as it was said, if anything was
    drop constraint fk_person_read_household,
    add constraint ck_person_read_households check ((household_id is null) <> (household_ids is null));
alter table person_read
    alter column operation drop default,
    alter column purpose_code drop default,
    alter column masked drop default,
    alter column request_id drop default;

-- Who looked at this household, alone or in a page; what was looked at by this account, or for it; and in a time.
drop index ix_person_read_household;
drop index ix_person_read_on_behalf_of;
create index ix_person_read_household on person_read (household_id, at) where household_id is not null;
-- What was just written waits in a short list, so that a page costs one append and a search does not read far.
create index ix_person_read_households on person_read using gin (household_ids)
    with (gin_pending_list_limit = 256) where household_ids is not null;
create index ix_person_read_account on person_read (account, at);
create index ix_person_read_on_behalf_of on person_read (on_behalf_of, at) where on_behalf_of is not null;
create index ix_person_read_at on person_read (at, id);

-- Nobody rewrites the log. Only what the retention removes may go; it says so for its own transaction.
create function keep_person_reads() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('giamngheo.retention', true) = 'on' then
        return old;
    end if;
    raise exception 'person_read is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger person_read_is_kept before update or delete on person_read
    for each row execute function keep_person_reads();
create trigger person_read_is_not_emptied before truncate on person_read
    for each statement execute function keep_person_reads();
