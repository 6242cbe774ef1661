-- Rules are entered and end; they are never changed or deleted, so that a task's rule says for ever why it is whose.
alter table routing_rule
    add column request_id   uuid, -- brought by the client, so that the request may be repeated
    add column request_hash text, -- recognises a repetition
    add column entered_at   timestamptz, -- null: the register began with it
    add column entered_by   text,
    add column ended_at     timestamptz,
    add column ended_by     text,
    add column end_reason   text,
    add constraint uq_routing_rule_request unique (request_id),
    add constraint ck_routing_rule_request check ((request_id is null) = (request_hash is null)),
    add constraint ck_routing_rule_entered check ((entered_at is null) = (entered_by is null)),
    add constraint ck_routing_rule_ended check (
        (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)
        and (ended_at is null or last_round_year is not null));
-- The latest round that a rule has decided.
create index ix_task_rule on task (rule_id, round_year);
