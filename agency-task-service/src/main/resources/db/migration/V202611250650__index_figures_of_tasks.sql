-- What lies before an agency, and what is open in a commune: most tasks of the past are over and not looked at.
create index ix_task_live_agency on task (agency, commune_code, commune_valid_from) where state not in ('VERIFIED', 'CANCELLED');
create index ix_task_live_round on task (round_year, commune_code, commune_valid_from, need) where state not in ('VERIFIED', 'CANCELLED');

-- All that an effect is counted by, by need, too, and with the mark of made-up households.
drop index ix_verification_round;
create index ix_verification_round on verification (round_year, commune_code, commune_valid_from)
    include (agency, programme, need, outcome, synthetic);
