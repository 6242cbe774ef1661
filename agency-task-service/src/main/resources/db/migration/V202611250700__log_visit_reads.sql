-- Who was told, for which task, which household to visit; household-service keeps the same read in its person_read. Rows
-- are only ever added, and outlive the task: no reference to it.
create table visit_read (
    id      uuid        not null,
    task_id uuid        not null,
    account text        not null,
    at      timestamptz not null,
    constraint pk_visit_read primary key (id)
);
create index ix_visit_read_task on visit_read (task_id, at);
create index ix_visit_read_account on visit_read (account, at);
