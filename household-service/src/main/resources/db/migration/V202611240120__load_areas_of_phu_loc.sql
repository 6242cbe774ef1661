-- The real units of Phú Lộc and every change up to now. Of the former district Nam Đông only what a source names with
-- its code is here: the district itself and the three communes of 2025; its older communes are not.
insert into area (code, valid_from, valid_to, name, level, unit_type, area_type, parent_code, ancestors, source) values
    ('46', '2015-01-01', '2025-01-01', 'Thừa Thiên Huế', 'PROVINCE', 'PROVINCE', null, null, '{}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('46', '2025-01-01', null, 'Huế', 'PROVINCE', 'CENTRAL_CITY', null, null, '{}', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('482', '2015-01-01', '2025-01-01', 'Phú Lộc', 'DISTRICT', 'DISTRICT', null, '46', '{46}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('483', '2015-01-01', '2025-01-01', 'Nam Đông', 'DISTRICT', 'DISTRICT', null, '46', '{46}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('482', '2025-01-01', '2025-07-01', 'Phú Lộc', 'DISTRICT', 'DISTRICT', null, '46', '{46}', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('20107', '2015-01-01', '2025-07-01', 'Phú Lộc', 'COMMUNE', 'TOWN', 'URBAN', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20110', '2015-01-01', '2025-07-01', 'Lăng Cô', 'COMMUNE', 'TOWN', 'URBAN', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20113', '2015-01-01', '2025-07-01', 'Vinh Mỹ', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20116', '2015-01-01', '2025-07-01', 'Vinh Hưng', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20119', '2015-01-01', '2020-01-01', 'Vinh Hải', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20122', '2015-01-01', '2020-01-01', 'Vinh Giang', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20125', '2015-01-01', '2025-07-01', 'Vinh Hiền', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20128', '2015-01-01', '2025-07-01', 'Lộc Bổn', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20131', '2015-01-01', '2025-01-01', 'Lộc Sơn', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20134', '2015-01-01', '2025-07-01', 'Lộc Bình', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20137', '2015-01-01', '2025-07-01', 'Lộc Vĩnh', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20140', '2015-01-01', '2025-07-01', 'Lộc An', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20143', '2015-01-01', '2025-07-01', 'Lộc Điền', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20146', '2015-01-01', '2025-07-01', 'Lộc Thủy', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20149', '2015-01-01', '2025-07-01', 'Lộc Trì', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20152', '2015-01-01', '2025-07-01', 'Lộc Tiến', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20155', '2015-01-01', '2025-07-01', 'Lộc Hòa', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20158', '2015-01-01', '2025-07-01', 'Xuân Lộc', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Danh mục đơn vị hành chính trước năm 2020; 2015-01-01 là ngày bắt đầu của sổ này, không phải ngày thành lập'),
    ('20122', '2020-01-01', '2025-07-01', 'Giang Hải', 'COMMUNE', 'COMMUNE', 'RURAL', '482', '{46,482}', 'Nghị quyết 834/NQ-UBTVQH14'),
    ('20131', '2025-01-01', '2025-07-01', 'Lộc Sơn', 'COMMUNE', 'TOWN', 'URBAN', '482', '{46,482}', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('20107', '2025-07-01', null, 'Phú Lộc', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20137', '2025-07-01', null, 'Chân Mây - Lăng Cô', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20122', '2025-07-01', null, 'Vinh Lộc', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20131', '2025-07-01', null, 'Hưng Lộc', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20140', '2025-07-01', null, 'Lộc An', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20161', '2025-07-01', null, 'Khe Tre', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20179', '2025-07-01', null, 'Nam Đông', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20182', '2025-07-01', null, 'Long Quảng', 'COMMUNE', 'COMMUNE', 'RURAL', '46', '{46}', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg');

insert into area_succession (predecessor_code, predecessor_valid_from, successor_code, successor_valid_from, decision) values
    ('46', '2015-01-01', '46', '2025-01-01', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('482', '2015-01-01', '482', '2025-01-01', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('483', '2015-01-01', '482', '2025-01-01', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('20107', '2015-01-01', '20107', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20110', '2015-01-01', '20137', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20113', '2015-01-01', '20122', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20116', '2015-01-01', '20122', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20125', '2015-01-01', '20122', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20128', '2015-01-01', '20131', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20134', '2015-01-01', '20107', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20137', '2015-01-01', '20137', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20140', '2015-01-01', '20140', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20143', '2015-01-01', '20140', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20146', '2015-01-01', '20137', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20149', '2015-01-01', '20107', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20152', '2015-01-01', '20137', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20155', '2015-01-01', '20140', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20158', '2015-01-01', '20131', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20119', '2015-01-01', '20122', '2020-01-01', 'Nghị quyết 834/NQ-UBTVQH14'),
    ('20122', '2015-01-01', '20122', '2020-01-01', 'Nghị quyết 834/NQ-UBTVQH14'),
    ('20122', '2020-01-01', '20122', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg'),
    ('20131', '2015-01-01', '20131', '2025-01-01', 'Nghị quyết 1314/NQ-UBTVQH15'),
    ('20131', '2025-01-01', '20131', '2025-07-01', 'Danh mục đơn vị hành chính kèm Quyết định 19/2025/QĐ-TTg');

-- The other services keep their own copy of the areas and learn them as they learn everything: by events.
insert into outbox_event (id, aggregatetype, aggregateid, type, source, dataschema, sequence, occurred_at, payload)
select
    uuidv7(),
    'household.area.v1',
    a.code || '@' || a.valid_from,
    'vn.giamngheo.household.area.v1',
    '/household-service',
    'urn:giamngheo:schema:household.area.v1',
    1,
    now(),
    json_build_object(
        'code', a.code,
        'validFrom', a.valid_from,
        'validTo', a.valid_to,
        'name', a.name,
        'level', a.level,
        'unitType', a.unit_type,
        'areaType', a.area_type,
        'parentCode', a.parent_code,
        'ancestors', to_json(a.ancestors),
        'successors', coalesce(
            (select json_agg(json_build_object('code', s.successor_code, 'validFrom', s.successor_valid_from))
             from area_succession s
             where s.predecessor_code = a.code and s.predecessor_valid_from = a.valid_from),
            '[]'::json),
        'sequence', 1)
from area a
order by array_length(a.ancestors, 1) nulls first, a.code, a.valid_from;
