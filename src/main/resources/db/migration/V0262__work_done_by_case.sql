-- The cases that somebody worked on are counted to a thousand and no further, however many pieces of work that were: read in the
-- order of their cases, the newest of each first.
create index work_item_done_case on work_item (done_by_id, case_id, closed_at desc, id) where state = 'DONE';
