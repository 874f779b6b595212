-- Within a stream the sequence grows with the position, so the index of the sequences also finds
-- what comes after a position; one index less makes every append cheaper.
drop index event_log_stream_position;
