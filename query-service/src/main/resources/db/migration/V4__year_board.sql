create table year_board_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table year_board_board (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    place     integer not null,
    name      text    not null,
    province  text    not null,
    sub_group text,
    primary key (bloc, year, board)
);

create table year_board_frame (
    bloc             text    not null,
    year             integer not null,
    regime           text,
    head             text,
    deputy           text,
    host             text,
    pledge_due       date,
    result_due       date,
    charter_version  integer,
    conference_on    date,
    conference_place text,
    conference_host  text,
    present          integer,
    guests           integer,
    next_head        text,
    closed_on        date,
    primary key (bloc, year)
);

create table year_board_movement (
    bloc            text    not null,
    year            integer not null,
    movement        text    not null,
    position        bigint  not null,
    issuer          text    not null,
    theme           text    not null,
    from_year       integer,
    to_year         integer,
    document_number text,
    document_date   date,
    document_title  text,
    primary key (bloc, year, movement)
);

create table year_board_step (
    bloc             text    not null,
    year             integer not null,
    board            text    not null,
    registrations    integer not null default 0,
    pledged_on       date,
    pledge_days_late integer not null default 0,
    signed_on        date,
    submission       integer not null default 0,
    submitted_on     date,
    result_status    text,
    result_days_late integer not null default 0,
    return_reason    text,
    present          boolean,
    absence_reason   text,
    primary key (bloc, year, board)
);

create table year_board_ballot (
    bloc     text    not null,
    year     integer not null,
    ballot   text    not null,
    award    text    not null,
    position bigint  not null,
    closed   boolean not null default false,
    primary key (bloc, year, ballot)
);

create table year_board_voter (
    bloc   text    not null,
    year   integer not null,
    ballot text    not null,
    board  text    not null,
    lines  integer not null default 0,
    primary key (bloc, year, ballot, board)
);

create table year_board_count (
    bloc    text    not null,
    year    integer not null,
    ballot  text    not null,
    board   text    not null,
    agree   integer not null,
    base    integer not null,
    needed  integer not null,
    outcome text    not null,
    primary key (bloc, year, ballot, board)
);

create table year_board_proposal (
    bloc        text    not null,
    year        integer not null,
    award       text    not null,
    board       text    not null,
    ballot      text,
    proposed_on date    not null,
    decision    text,
    decided_on  date,
    primary key (bloc, year, award, board)
);
