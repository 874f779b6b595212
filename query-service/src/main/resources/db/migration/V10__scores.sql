create table scoreboard_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table scoreboard_board (
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

create table scoreboard_scale (
    bloc             text    not null,
    year             integer not null,
    version          integer not null,
    adopted_on       date    not null,
    source_kind      text    not null,
    source_reference text    not null,
    basis_number     text    not null,
    basis_date       date,
    basis_title      text,
    primary key (bloc, year, version)
);

-- The definition is the criterion as the scale states it, with its measure, as JSON.
create table scoreboard_criterion (
    bloc       text    not null,
    year       integer not null,
    version    integer not null,
    place      integer not null,
    code       text    not null,
    definition text    not null,
    primary key (bloc, year, version, code)
);

-- A sheet is what somebody scored at one stage; its lines belong to it by the position of its entry.
create table scoreboard_sheet (
    bloc          text    not null,
    year          integer not null,
    board         text    not null,
    stage         text    not null,
    position      bigint  not null,
    scale_version integer not null,
    total         integer not null,
    attainable    integer,
    verifier      text,
    scored_on     date    not null,
    days_late     integer not null,
    primary key (bloc, year, board, stage)
);

create table scoreboard_line (
    bloc       text    not null,
    year       integer not null,
    position   bigint  not null,
    board      text    not null,
    criterion  text    not null,
    assigned   boolean not null,
    target     numeric,
    actual     numeric,
    hundredths integer,
    primary key (bloc, year, position, board, criterion)
);

create table scoreboard_note (
    bloc      text    not null,
    year      integer not null,
    position  bigint  not null,
    board     text    not null,
    criterion text    not null,
    note      text,
    evidence  text    not null,
    primary key (bloc, year, position, criterion)
);

create table scoreboard_remark (
    bloc        text    not null,
    year        integer not null,
    position    bigint  not null,
    board       text    not null,
    criterion   text    not null,
    kind        text    not null,
    remark      text    not null,
    petition    text,
    happened_on date    not null,
    primary key (bloc, year, position, board, criterion)
);

create table scoreboard_duty (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    verifier  text,
    locked_on date,
    primary key (bloc, year, board)
);

create table scoreboard_ranking (
    bloc        text    not null,
    year        integer not null,
    ranking     integer not null,
    position    bigint  not null,
    computed_on date    not null,
    primary key (bloc, year, ranking)
);

create table scoreboard_place (
    bloc       text    not null,
    year       integer not null,
    ranking    integer not null,
    board      text    not null,
    place      integer not null,
    total      integer not null,
    attainable integer not null,
    rank       integer not null,
    tied       boolean not null,
    primary key (bloc, year, ranking, board)
);
