-- Up to which year sums are carried; behind it when a year has begun and nobody has counted since.
create table count_horizon (
    single_row boolean not null default true,
    year integer not null,
    constraint pk_count_horizon primary key (single_row),
    constraint ck_count_horizon_single_row check (single_row)
);
insert into count_horizon (year) values (cast(extract(year from now() at time zone 'UTC') as integer));
