-- Where the values of a ballot's rule come from: the charter that the year was opened with names a source for each.
create table ballots_source (
    bloc      text    not null,
    year      integer not null,
    rule      text    not null,
    kind      text    not null,
    reference text    not null,
    primary key (bloc, year, rule)
);
