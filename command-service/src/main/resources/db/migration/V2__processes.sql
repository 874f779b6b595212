-- Whoever reads the log on, the relay or a process, keeps how far it has come under its own name.
alter table relay_cursor rename to log_cursor;
alter table log_cursor rename column topic to reader;
update log_cursor set reader = 'relay:' || reader;

-- Which years are open is read off the log itself, and this keeps that short.
create index event_log_cycles on event_log (stream, type)
    where type in ('CycleOpened', 'CycleClosed');

-- Timers, in the columns that db-scheduler asks for.
create table timer (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
create index timer_execution_time on timer (execution_time);
create index timer_last_heartbeat on timer (last_heartbeat);
