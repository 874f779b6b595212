create table indicators_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table indicators_board (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    place     integer not null,
    name      text    not null,
    province  text    not null,
    sub_group text,
    primary key (bloc, year, board)
);

create table indicators_target (
    bloc         text    not null,
    year         integer not null,
    board        text    not null,
    registration integer not null,
    indicator    text    not null,
    plan         numeric not null,
    last_year    numeric,
    primary key (bloc, year, board, registration, indicator)
);

create table indicators_submission (
    bloc          text    not null,
    year          integer not null,
    board         text    not null,
    submission    integer not null,
    status        text    not null,
    submitted_on  date    not null,
    days_late     integer not null,
    returned_on   date,
    return_reason text,
    primary key (bloc, year, board, submission)
);

create table indicators_figure (
    bloc       text    not null,
    year       integer not null,
    board      text    not null,
    submission integer not null,
    place      integer not null,
    indicator  text    not null,
    plan       numeric,
    actual     numeric not null,
    primary key (bloc, year, board, submission, indicator)
);

create table indicators_total (
    bloc            text    not null,
    year            integer not null,
    record          integer not null,
    indicator       text    not null,
    actual          numeric not null,
    status          text,
    recorded_on     date    not null,
    document_number text,
    document_date   date,
    document_title  text,
    primary key (bloc, year, record, indicator)
);
