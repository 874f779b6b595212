-- Text of up to a page stays in its row as it is: to compress it costs an append more than the
-- room that it saves is worth.
alter table event_log set (toast_tuple_target = 8160);
