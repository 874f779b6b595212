-- The entries of the log as they were received. recorded_at is text: it is part of the leaf hash, so no digit of it may be rounded.
create table journal_entry (
    position     bigint  primary key,
    stream       text    not null,
    sequence     bigint  not null,
    type         text    not null,
    schema       integer not null,
    payload      text    not null,
    recorded_at  text    not null,
    happened_on  date    not null,
    source       text,
    actor        text    not null,
    unit         text    not null,
    command      text    not null,
    command_id   text    not null,
    ordinal      integer not null,
    request_hash text    not null,
    leaf_hash    text    not null,
    unique (stream, sequence)
);
