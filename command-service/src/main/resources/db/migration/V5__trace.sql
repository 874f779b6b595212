-- The trace of the request that caused the entry, as W3C writes it, where the request was traced.
-- It is no part of the entry, nor of its hash.
alter table event_log add column trace text;
