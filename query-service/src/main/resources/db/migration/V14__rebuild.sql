-- What is known of the last rebuild of each read model. It stands in the database so that every instance of the service sees it and may cancel it.
create table rebuild (
    read_model  text        primary key,
    state       text        not null,
    cancelled   boolean     not null default false,
    position    bigint      not null default 0,
    per_second  bigint      not null default 0,
    old_rows    bigint,
    old_hash    text,
    new_rows    bigint,
    new_hash    text,
    detail      text,
    started_at  timestamptz not null default now(),
    changed_at  timestamptz not null default now()
);
