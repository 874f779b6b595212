-- What the service may do: add to the log, move the head, and keep its own notes. Said again after
-- every migration, so that a role that is new gets it too.
grant usage on schema public to "${service}";
grant select, insert on event_log to "${service}";
grant select, update on log_head to "${service}";
grant select, insert, update on log_cursor to "${service}";
grant select, insert, update, delete on timer to "${service}";
grant select on flyway_schema_history to "${service}";
grant select, insert, update, delete on directory_entry to "${service}";
grant select, insert on directory_access to "${service}";
