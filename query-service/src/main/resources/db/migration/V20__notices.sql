-- What somebody has seen of the years, and where letters go. It is no part of a read model: no rebuild touches it.
-- since: how far the journal was when this was written, so that a later erasure finds it.
-- seen, shown: up to where it is news no longer, and up to where it has been shown since; told: up to where a letter has told it.
create table notice_reader (
    person        text        primary key,
    since         bigint      not null,
    seen          bigint      not null,
    shown         bigint      not null,
    told          bigint      not null,
    told_tasks    text        not null default '',
    language      text        not null default 'vi',
    digest        boolean     not null default true,
    keeps_address boolean     not null default true,
    address       text,
    address_at    timestamptz,
    standings     text        not null default '',
    signed_in_at  timestamptz
);

-- One letter a day for each person: whoever adds the row, or takes one that failed, sends it.
create table notice_sent (
    person   text        not null references notice_reader on delete cascade,
    day      date        not null,
    state    text        not null,
    attempts int         not null,
    again_at timestamptz,
    primary key (person, day)
);

-- By which a letter can be answered without signing in; only the hash of what stands in the letter.
create table notice_token (
    hash   text primary key,
    person text not null references notice_reader on delete cascade,
    day    date not null
);
