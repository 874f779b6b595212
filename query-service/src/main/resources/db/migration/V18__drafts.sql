-- What people have written and not sent. It is no part of a read model: no rebuild touches it.
create table draft (
    bloc     text        not null,
    year     int         not null,
    command  text        not null,
    owner    text        not null,
    subject  text        not null,
    version  int         not null,
    content  text        not null,
    saved_by text        not null,
    saved_at timestamptz not null,
    primary key (bloc, year, command, owner, subject)
);
