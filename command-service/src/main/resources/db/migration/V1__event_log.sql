-- The one source of truth. Rows are only ever added.
create table event_log (
    position     bigint      primary key,
    stream       text        not null,
    sequence     bigint      not null,
    type         text        not null,
    schema       integer     not null,
    payload      text        not null,
    recorded_at  timestamptz not null,
    happened_on  date        not null,
    source       text,
    actor        text        not null,
    unit         text        not null,
    command      text        not null,
    command_id   text        not null,
    ordinal      integer     not null,
    request_hash text        not null,
    leaf_hash    text        not null,
    -- What Axon knows of an event beside these columns. Our own events have nothing here.
    tags         text[]      not null default '{}',
    metadata     text,
    constraint event_log_stream_sequence unique (stream, sequence),
    constraint event_log_command_ordinal unique (command_id, ordinal)
);

-- A folded state is brought up to date by "this stream, after that position".
create index event_log_stream_position on event_log (stream, position);
create index event_log_tags on event_log using gin (tags) where tags <> '{}';

-- The last position. Whoever appends locks this row, so positions follow the order of the commits
-- and a rolled-back append leaves no hole.
create table log_head (
    only_row boolean primary key default true check (only_row),
    position bigint  not null check (position >= 0)
);
insert into log_head (position) values (0);

-- How far the log has been sent to a topic.
create table relay_cursor (
    topic    text   primary key,
    position bigint not null check (position >= 0)
);

create function refuse_to_change_the_log() returns trigger language plpgsql as $$
begin
    raise exception 'the event log is only ever appended to';
end
$$;

create trigger event_log_is_append_only before update or delete on event_log
    for each row execute function refuse_to_change_the_log();
create trigger event_log_is_never_emptied before truncate on event_log
    for each statement execute function refuse_to_change_the_log();
