-- What a person asks for about the data that is kept of him, and what became of it.
alter table review_term
    drop constraint ck_review_term_step,
    add constraint ck_review_term_step check (step in ('IN_YEAR_REVIEW', 'PUBLIC_POSTING', 'COMPLAINT', 'SUBJECT_ANSWER',
        'SUBJECT_ACCESS', 'SUBJECT_CORRECTION', 'SUBJECT_RESTRICTION', 'SUBJECT_OBJECTION', 'SUBJECT_DELETION'));
insert into review_term (step, first_year, last_year, days, unit, counts_from, confidence, source) values
    ('SUBJECT_ANSWER', 2026, 2030, 2, 'WORKING_DAYS', 'EVENT', 'CONFIRMED', 'Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP: trả lời trong 2 ngày làm việc'),
    ('SUBJECT_RESTRICTION', 2026, 2030, 15, 'DAYS', 'EVENT', 'CONFIRMED', 'Nghị định 356/2025/NĐ-CP: hạn chế trong 15 ngày; gia hạn và trường hợp có bên thứ ba (20 ngày) chưa đưa vào'),
    ('SUBJECT_OBJECTION', 2026, 2030, 15, 'DAYS', 'EVENT', 'CONFIRMED', 'Nghị định 356/2025/NĐ-CP: phản đối trong 15 ngày; gia hạn và trường hợp có bên thứ ba (20 ngày) chưa đưa vào'),
    ('SUBJECT_ACCESS', 2026, 2030, 10, 'DAYS', 'EVENT', 'RECALLED', 'Khoảng 10 ngày, chưa đối chiếu điều khoản'),
    ('SUBJECT_CORRECTION', 2026, 2030, 10, 'DAYS', 'EVENT', 'RECALLED', 'Khoảng 10 ngày, chưa đối chiếu điều khoản'),
    ('SUBJECT_DELETION', 2026, 2030, 15, 'DAYS', 'EVENT', 'DRAFT', 'Chưa thấy trong văn bản; lấy như hạn chế và phản đối');

create table subject_request (
    id                uuid        not null,
    household_id      uuid        not null,
    member_id         uuid        not null,
    kind              text        not null,
    wish              text        not null,
    received_on       date        not null,
    answer_due_on     date,
    due_on            date, -- unknown for a year of which no term is kept
    state             text        not null,
    reason            text,
    corrected_version bigint, -- of the household: the change by which it was corrected
    corrected_survey  uuid,   -- or the survey
    request_hash      text        not null,
    version           bigint      not null,
    created_at        timestamptz not null,
    created_by        text        not null,
    decided_at        timestamptz,
    constraint pk_subject_request primary key (id),
    constraint fk_subject_request_household foreign key (household_id) references household,
    constraint fk_subject_request_member foreign key (member_id) references member,
    constraint fk_subject_request_survey foreign key (corrected_survey) references survey,
    constraint fk_subject_request_version foreign key (household_id, corrected_version) references household_change,
    constraint ck_subject_request_kind check (kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'OBJECTION', 'DELETION')),
    constraint ck_subject_request_state check (state in ('OPEN', 'ANSWERED', 'FULFILLED', 'REFUSED')),
    constraint ck_subject_request_decided check ((state in ('FULFILLED', 'REFUSED')) = (decided_at is not null)),
    constraint ck_subject_request_refused check (state <> 'REFUSED' or reason is not null),
    constraint ck_subject_request_corrected check (
        num_nonnulls(corrected_version, corrected_survey)
            = case when kind = 'CORRECTION' and state = 'FULFILLED' then 1 else 0 end)
);
-- What is due first, and what concerns a household or person.
create index ix_subject_request_due on subject_request ((coalesce(due_on, date '9999-12-31')), id);
create index ix_subject_request_household on subject_request (household_id);
create index ix_subject_request_member on subject_request (member_id);
create index ix_subject_request_decided on subject_request (decided_at) where decided_at is not null;
create index ix_subject_request_survey on subject_request (corrected_survey) where corrected_survey is not null;

-- Who did what about it, when; only added to.
create table subject_request_step (
    request_id uuid        not null,
    number     int         not null,
    state      text        not null, -- after the step
    reason     text,
    taken_at   timestamptz not null,
    taken_by   text        not null,
    constraint pk_subject_request_step primary key (request_id, number),
    constraint fk_subject_request_step_request foreign key (request_id) references subject_request,
    constraint ck_subject_request_step_state check (state in ('OPEN', 'ANSWERED', 'FULFILLED', 'REFUSED'))
);
