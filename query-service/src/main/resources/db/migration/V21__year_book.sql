-- A year as one workbook, made in the background for one person. Who works on it says so every
-- second; work of which nothing is heard is broken off. What is done is deleted after a day.
create table year_book (
    person     text        not null,
    bloc       text        not null,
    year       integer     not null,
    language   text        not null,
    work       uuid        not null,
    state      text        not null,
    done       integer     not null default 0,
    total      integer     not null,
    content    bytea,
    started_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (person, bloc, year)
);

create unique index year_book_at_once on year_book (person) where state = 'WORKING';
