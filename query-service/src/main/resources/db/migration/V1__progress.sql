-- How far each read model has read each stream. Changed in the same transaction as its rows.
create table progress (
    read_model  text        not null,
    stream      text        not null,
    version     bigint      not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    primary key (read_model, stream)
);
