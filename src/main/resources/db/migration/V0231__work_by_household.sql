-- A long queue sorted by household is read in the order of this index, and not whole (decision 0010).
create index work_item_queue_household on work_item (queue, lower(case_title), due_at, id) where state = 'OPEN';
