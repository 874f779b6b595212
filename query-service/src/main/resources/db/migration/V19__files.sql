-- The files that people attach. The log holds their hashes; no rebuild touches them.
create table stored_file (
    bloc      text        not null,
    sha256    text        not null,
    name      text        not null,
    content   bytea       not null,
    stored_by text        not null,
    stored_at timestamptz not null,
    primary key (bloc, sha256)
);
