-- A long queue sorted by who has the work in hand is read holder by holder, and by household in the order of the index: neither
-- reads the whole queue (decision 0010). What nobody has stands under the id of nothing, so that it is looked up like the rest; as a
-- column, because behind row-level security no index is used for what an expression compares that might leak.
alter table work_item
    add column holder uuid generated always as (coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored;
create index work_item_queue_holder on work_item (queue, holder, due_at, id) where state = 'OPEN';
create index work_item_queue_household on work_item (queue, lower(case_title), due_at, id) where state = 'OPEN';
