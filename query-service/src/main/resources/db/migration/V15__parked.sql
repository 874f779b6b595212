-- Streams that a read model holds because it cannot digest one of their entries, and what waits behind that entry. Changed in
-- the same transaction as its rows; the progress of such a stream stays where the rows are.
create table parked (
    read_model text        not null,
    stream     text        not null,
    version    bigint      not null,
    position   bigint      not null,
    type       text        not null,
    cause      text        not null,
    detail     text        not null,
    since      timestamptz not null default now(),
    primary key (read_model, stream)
);

create table parked_entry (
    read_model text   not null,
    stream     text   not null,
    version    bigint not null,
    position   bigint not null,
    line       text   not null,
    primary key (read_model, stream, version)
);
