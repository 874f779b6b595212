-- Names and contacts. They stand here and nowhere else, so that they can be erased: the log names a
-- person by an identifier.
create table directory_entry (
    person       text   primary key,
    name         text   not null,
    email        text,
    phone        text,
    -- Where the log stood when this was written: an erasure that was granted before leaves it.
    log_position bigint not null
);

-- Who has read or changed them, by identifiers.
create table directory_access (
    id        bigint      generated always as identity primary key,
    at        timestamptz not null,
    person    text        not null,
    by_person text        not null,
    act       text        not null
);
create index directory_access_person on directory_access (person);
