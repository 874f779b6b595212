-- Boards come and go within a year: whoever left stays in the tables, marked, behind the members.
alter table years_board      add column departed_on date, add column successor text;
alter table year_board_board add column departed_on date, add column successor text;
alter table indicators_board add column departed_on date, add column successor text;
alter table ballots_board    add column departed_on date, add column successor text;
alter table awards_board     add column departed_on date, add column successor text;

alter table years_award
    add column downgraded integer not null default 0,
    add column revoked    integer not null default 0;

alter table year_board_step     add column pledge_return_reason text;
alter table year_board_ballot   add column voided boolean not null default false;
alter table year_board_proposal
    add column withdrawn  boolean not null default false,
    add column revoked_on date;

-- What becomes of the report of a board that left.
alter table indicators_board add column treatment text;
alter table indicators_submission
    add column accepted_on       date,
    add column correction_reason text;

alter table ballots_ballot
    add column runoff_of       text,
    add column issued          integer,
    add column collected       integer,
    add column recounted_on    date,
    add column recount_reason  text,
    add column recount_changed boolean,
    add column tie_position    bigint,
    add column certified_on    date,
    add column minutes_number  text,
    add column minutes_date    date,
    add column minutes_title   text,
    add column voided_on       date,
    add column void_reason     text;

alter table ballots_voter add column invalid_reason text;

create table ballots_tie_step (
    bloc   text    not null,
    year   integer not null,
    ballot text    not null,
    position bigint not null,
    place  integer not null,
    step   text    not null,
    tied   text    not null,
    ahead  text    not null,
    primary key (bloc, year, ballot, position, place)
);

-- The sources of a rule belong to a version of the charter; a year may go on under another one.
alter table ballots_source drop constraint ballots_source_pkey;
alter table ballots_source add column version integer not null default 1;
alter table ballots_source alter column version drop default;
alter table ballots_source add primary key (bloc, year, version, rule);

create table awards_void (
    bloc      text    not null,
    year      integer not null,
    ballot    text    not null,
    voided_on date    not null,
    primary key (bloc, year, ballot)
);

alter table awards_proposal
    add column departure_reason  text,
    add column withdrawn_on      date,
    add column withdrawn_reason  text,
    add column granted_instead   text,
    add column revoked_on        date,
    add column revoked_ground    text,
    add column revocation_number text,
    add column revocation_date   date,
    add column revocation_title  text;
