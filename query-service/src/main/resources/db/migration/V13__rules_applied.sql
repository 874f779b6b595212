create table rules_applied_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table rules_applied_board (
    bloc        text    not null,
    year        integer not null,
    board       text    not null,
    place       integer not null,
    name        text    not null,
    province    text    not null,
    sub_group   text,
    departed_on date,
    successor   text,
    primary key (bloc, year, board)
);

-- Every value of a rule that an event of the year carries, and where it comes from.
create table rules_applied_rule (
    bloc        text    not null,
    year        integer not null,
    position    bigint  not null,
    place       integer not null,
    event       text    not null,
    applied_on  date    not null,
    rule        text    not null,
    award       text,
    subject     text,
    unit        text    not null,
    value       text    not null,
    kind        text    not null,
    reference   text    not null,
    primary key (bloc, year, position, place)
);

-- What happened to the deadlines, and what was announced ahead of time.
create table rules_applied_clock (
    bloc        text    not null,
    year        integer not null,
    position    bigint  not null,
    event       text    not null,
    happened_on date    not null,
    step        text,
    regime      text,
    before      date,
    due         date    not null,
    days        integer,
    boards      text    not null,
    reason      text,
    kind        text,
    reference   text,
    primary key (bloc, year, position)
);
