-- Which request set an event off, and the trace it was part of (W3C trace context); none for what a job tells.
alter table outbox_event
    add column request_id   text,
    add column trace_parent text;
