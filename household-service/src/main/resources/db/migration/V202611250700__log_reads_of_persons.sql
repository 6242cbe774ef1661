-- Who was shown a person's record, in whose name and for what. Rows are only ever added; no name stands in them.
create table person_read (
    id           uuid        not null,
    at           timestamptz not null,
    account      text        not null, -- the account of the token: a service's own
    on_behalf_of text        not null, -- the account of the person who sees it
    household_id uuid        not null,
    purpose      text        not null, -- "task" and its id
    constraint pk_person_read primary key (id),
    constraint fk_person_read_household foreign key (household_id) references household
);
-- What is asked: who looked at this household, and at what did this person look.
create index ix_person_read_household on person_read (household_id, at);
create index ix_person_read_on_behalf_of on person_read (on_behalf_of, at);
