-- Why a read model stands still, and since when, so that a restart does not forget it and every instance of the service shows it.
create table stopped (
    read_model      text        primary key,
    cause           text        not null,
    detail          text        not null,
    topic           text,
    kafka_partition integer,
    kafka_offset    bigint,
    position        bigint,
    stream          text,
    version         bigint,
    type            text,
    since           timestamptz not null default now()
);
