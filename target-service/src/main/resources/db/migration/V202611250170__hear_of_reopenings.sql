-- That a commune opened its list again, as household.round-reopened.v1 tells it. A closing counts unless a reopening with
-- a higher sequence is known, whichever of the two was heard first.
create table reopening (
    commune_code       text   not null,
    commune_valid_from date   not null,
    round_year         integer not null,
    sequence           bigint not null,
    constraint pk_reopening primary key (commune_code, commune_valid_from, round_year)
);
-- Closings that are some commune's last word.
create view standing_closing as
select c.*
from closing c
where not exists (
    select from reopening r
    where r.commune_code = c.commune_code and r.commune_valid_from = c.commune_valid_from
        and r.round_year = c.round_year and r.sequence > c.sequence);
