-- Records of the topic that do not come from the log, until an operator has looked into them.
create table forged_record (
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    seen_at         timestamptz not null default now(),
    primary key (topic, kafka_partition, kafka_offset)
);
