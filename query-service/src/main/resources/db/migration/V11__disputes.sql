create table disputes_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table disputes_board (
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

create table disputes_petition (
    bloc            text    not null,
    year            integer not null,
    petition        text    not null,
    position        bigint  not null,
    board           text    not null,
    matter          text    not null,
    about           text    not null,
    criteria        text    not null,
    ballot          text,
    award           text,
    grounds         text    not null,
    filed_on        date    not null,
    answer_by       date    not null,
    acknowledged_on date,
    resolved_on     date,
    decided_by      text,
    finding         text,
    reopened        text,
    reason          text,
    days_late       integer,
    escalated_on    date,
    authority       text,
    document_number text,
    document_date   date,
    document_title  text,
    primary key (bloc, year, petition)
);
