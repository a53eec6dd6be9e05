-- Arrangements and actions of a plan are found by themselves (issue 5). They carry no label of their own: the plan says who reads
-- them, in the same transaction, and when a newer version takes the place of a plan its lines are found no longer.
alter table search_entry add column under_id uuid;
create index search_entry_under on search_entry (under_id) where under_id is not null;

create function search_follows_under() returns trigger language plpgsql security definer set search_path = casusregie as $$
begin
    if (new.protection_label, new.protection_source, new.protection_audience)
        is distinct from (old.protection_label, old.protection_source, old.protection_audience) then
        update search_entry set protection_label = new.protection_label, protection_source = new.protection_source,
            protection_audience = new.protection_audience where under_id = new.id;
    end if;
    if new.state is distinct from old.state then
        insert into search_stale (kind, item_id) select kind, item_id from search_entry where under_id = new.id;
    end if;
    return null;
end
$$;
create trigger search_follows_under after update on plan for each row execute function search_follows_under();

-- The wall is not in the way of who owns the tables while this runs, and stands again behind it.
alter table search_stale no force row level security;
do $$
declare
    each text[];
begin
    foreach each slice 1 in array array[
        ['plan_arrangement', 'ARRANGEMENT'],
        ['plan_action', 'ACTION']
    ] loop
        execute format('create trigger search_follows after insert or update or delete on %I for each row'
            ' execute function search_follows(%L, ''id'', '''')', each[1], each[2]);
        execute format('alter table %I no force row level security', each[1]);
        execute format('insert into search_stale (kind, item_id) select %L, id from %I', each[2], each[1]);
        execute format('alter table %I force row level security', each[1]);
    end loop;
end
$$;
alter table search_stale force row level security;
