-- How a promise of the whole is divided: what one commune takes upon itself, year by year. A commune is a code and a
-- first day, so that its part goes along when it becomes part of another one.
create table allocation_part (
    indicator_id    uuid    not null,
    area_code       text    not null,
    area_valid_from date    not null,
    households      integer not null, -- at the baseline, frozen when the part was proposed
    poor            integer not null,
    constraint pk_allocation_part primary key (indicator_id, area_code, area_valid_from),
    constraint fk_allocation_part_indicator_id foreign key (indicator_id) references indicator,
    constraint ck_allocation_part_counts check (households >= 0 and poor between 0 and households)
);

-- RATE_PATH: by how many poor households fewer the year ends. COUNT_SHARE: how many units have been reached by its end.
create table allocation_year (
    indicator_id    uuid    not null,
    area_code       text    not null,
    area_valid_from date    not null,
    year            integer not null,
    amount          integer not null,
    constraint pk_allocation_year primary key (indicator_id, area_code, area_valid_from, year),
    constraint fk_allocation_year_part foreign key (indicator_id, area_code, area_valid_from)
        references allocation_part on delete cascade,
    constraint ck_allocation_year_amount check (amount >= 0)
);
