-- From now on every household that comes, moves or goes is told about; those that did so before are told about here.
insert into outbox_event (id, aggregatetype, aggregateid, type, source, dataschema, sequence, occurred_at, payload)
select
    uuidv7(),
    'household.register-entry.v1',
    h.id::text,
    'vn.giamngheo.household.register-entry.v1',
    '/household-service',
    'urn:giamngheo:schema:household.register-entry.v1',
    h.version + 1,
    h.changed_at,
    json_build_object(
        'householdId', h.id,
        'sequence', h.version + 1,
        'residences', coalesce(
            (select json_agg(json_build_object(
                    'commune', json_build_object('code', r.commune_code, 'validFrom', r.commune_valid_from),
                    'from', r.from_day,
                    'until', r.until_day) order by r.from_day)
             from household_residence r
             where r.household_id = h.id and (r.until_day is null or r.until_day > r.from_day)),
            '[]'::json),
        'synthetic', h.synthetic)
from household h
order by h.id;
