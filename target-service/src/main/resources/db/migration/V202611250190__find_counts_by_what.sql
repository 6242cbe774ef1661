-- Most questions want a few of the things that were counted, of many communes.
create index ix_commune_count_what on commune_count (standard, year, what, commune_code, commune_valid_from)
    include (carried, found, as_of);
