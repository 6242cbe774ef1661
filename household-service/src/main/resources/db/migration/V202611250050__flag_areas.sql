-- Whether a commune counts as especially difficult, from when to when, by what and how sure that is.
create table area_flag (
    code       text not null,
    kind       text not null,
    valid_from date not null,
    valid_to   date, -- the first day on which it no longer holds
    confidence text not null,
    source     text not null,
    constraint pk_area_flag primary key (code, kind, valid_from),
    constraint ck_area_flag_kind check (kind in ('ESPECIALLY_DIFFICULT_COASTAL')),
    constraint ck_area_flag_confidence check (confidence in ('CONFIRMED', 'RECALLED', 'DRAFT', 'UNVERIFIED')),
    constraint ck_area_flag_period check (valid_to > valid_from)
);
-- Decision 131/QĐ-TTg names seven communes of Phú Lộc; which seven was not seen. These nine are the lagoon and coast list
-- of a thesis, of an unclear period: candidates, not facts.
insert into area_flag (code, kind, valid_from, valid_to, confidence, source)
select code, 'ESPECIALLY_DIFFICULT_COASTAL', '2016-01-01', '2021-01-01', 'UNVERIFIED',
    'Luận văn về các xã ven biển, đầm phá Thừa Thiên Huế (9 xã, thời kỳ không rõ); Quyết định 131/QĐ-TTg năm 2017 chỉ có 7 xã của Phú Lộc, danh sách chưa kiểm chứng'
from unnest('{20113,20116,20119,20122,20125,20137,20140,20143,20149}'::text[]) code;
