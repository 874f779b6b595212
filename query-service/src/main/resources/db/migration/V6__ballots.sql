create table ballots_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table ballots_board (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    place     integer not null,
    name      text    not null,
    province  text    not null,
    sub_group text,
    primary key (bloc, year, board)
);

create table ballots_ballot (
    bloc                text    not null,
    year                integer not null,
    ballot              text    not null,
    position            bigint  not null,
    award               text    not null,
    mode                text    not null,
    opened_on           date    not null,
    closed_on           date,
    charter_version     integer not null,
    percent             integer not null,
    strict              boolean not null,
    base                text    not null,
    source_kind         text    not null,
    source_reference    text    not null,
    self_vote           boolean not null,
    members             integer not null,
    quorum_needed       integer not null,
    seats               integer not null,
    seats_per_sub_group integer not null,
    valid               integer,
    invalid             integer,
    blank               integer,
    primary key (bloc, year, ballot)
);

create table ballots_candidate (
    bloc     text    not null,
    year     integer not null,
    ballot   text    not null,
    board    text    not null,
    place    integer not null,
    agree    integer,
    disagree integer,
    abstain  integer,
    base     integer,
    needed   integer,
    outcome  text,
    primary key (bloc, year, ballot, board)
);

create table ballots_voter (
    bloc   text    not null,
    year   integer not null,
    ballot text    not null,
    board  text    not null,
    place  integer not null,
    lines  integer not null default 0,
    primary key (bloc, year, ballot, board)
);

create table ballots_line (
    bloc      text    not null,
    year      integer not null,
    ballot    text    not null,
    voter     text    not null,
    candidate text    not null,
    position  bigint  not null,
    place     integer not null,
    choice    text    not null,
    primary key (bloc, year, ballot, voter, candidate)
);
