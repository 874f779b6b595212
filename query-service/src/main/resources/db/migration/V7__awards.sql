create table awards_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table awards_board (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    place     integer not null,
    name      text    not null,
    province  text    not null,
    sub_group text,
    primary key (bloc, year, board)
);

create table awards_count (
    bloc      text    not null,
    year      integer not null,
    ballot    text    not null,
    board     text    not null,
    closed_on date    not null,
    agree     integer not null,
    base      integer not null,
    needed    integer not null,
    primary key (bloc, year, ballot, board)
);

create table awards_proposal (
    bloc            text    not null,
    year            integer not null,
    award           text    not null,
    board           text    not null,
    position        bigint  not null,
    name_as_printed text    not null,
    proposed_on     date    not null,
    ballot          text,
    minutes_number  text,
    minutes_date    date,
    minutes_title   text,
    regime          text,
    outcome         text,
    decision_number text,
    decision_date   date,
    decision_title  text,
    decided_on      date,
    primary key (bloc, year, award, board)
);
