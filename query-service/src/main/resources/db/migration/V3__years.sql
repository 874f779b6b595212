-- The tables of a bloc and those of its years are filled by different streams, so none refers to the other.
create table years_bloc (
    bloc         text    primary key,
    name         text    not null,
    authority    text    not null,
    illustrative boolean not null
);

create table years_member (
    bloc  text not null,
    board text not null,
    name  text not null,
    primary key (bloc, board)
);

create table years_office (
    bloc   text    not null,
    year   integer not null,
    office text    not null,
    board  text    not null,
    primary key (bloc, year, office)
);

create table years_year (
    bloc         text    not null,
    year         integer not null,
    bloc_name    text    not null,
    illustrative boolean not null,
    history      boolean not null,
    closed       boolean not null default false,
    primary key (bloc, year)
);

create table years_board (
    bloc      text    not null,
    year      integer not null,
    board     text    not null,
    place     integer not null,
    name      text    not null,
    province  text    not null,
    sub_group text,
    primary key (bloc, year, board)
);

create table years_frame (
    bloc             text    not null,
    year             integer not null,
    regime           text,
    head             text,
    deputy           text,
    host             text,
    conference_on    date,
    conference_place text,
    conference_host  text,
    next_head        text,
    primary key (bloc, year)
);

create table years_award (
    bloc     text    not null,
    year     integer not null,
    award    text    not null,
    proposed integer not null,
    awarded  integer not null,
    refused  integer not null,
    primary key (bloc, year, award)
);
