-- A long queue sorted by who has the work in hand is read in the order of this index, and not whole (decision 0010). The name stands
-- in the row, in small letters as it is sorted, and follows whoever holds the work and what they are called; nobody has in hand what
-- is not open.
alter table work_item add column holder text not null default '';

update work_item w set holder = lower(a.name) from account a where a.id = w.assignee_id and w.state = 'OPEN';

create function work_item_as_holder() returns trigger language plpgsql security definer set search_path = casusregie, pg_temp as $$
begin
    new.holder := case when new.state = 'OPEN'
        then coalesce((select lower(a.name) from account a where a.id = new.assignee_id), '') else '' end;
    return new;
end
$$;
create trigger work_item_as_holder before insert or update of assignee_id, state on work_item for each row
    execute function work_item_as_holder();

create function work_items_follow_holder() returns trigger language plpgsql security definer set search_path = casusregie, pg_temp as $$
begin
    update work_item set holder = lower(new.name) where assignee_id = new.id and state = 'OPEN';
    return null;
end
$$;
create trigger work_items_follow_holder after update of name on account for each row
    when (old.name is distinct from new.name)
    execute function work_items_follow_holder();

create index work_item_queue_holder on work_item (queue, holder, due_at, id) where state = 'OPEN';
