-- What the triggers search_follows do (decision 0012): who may see an item holds for its row in the same transaction; what it says
-- follows within seconds, by a note of which item changed. However often an item changes while nobody follows, one note waits: it
-- is locked, so that whoever follows sees this change too. A note that is just being followed cannot be locked and gets another.
create or replace function search_follows() returns trigger language plpgsql security definer set search_path = casusregie as $$
declare
    item uuid;
begin
    item := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid;
    if tg_op = 'DELETE' then
        delete from search_entry where kind = tg_argv[0] and item_id = item;
        return null;
    end if;
    if tg_op = 'UPDATE' and tg_argv[2] = 'labelled' then
        if (new.protection_label, new.protection_source, new.protection_audience)
            is distinct from (old.protection_label, old.protection_source, old.protection_audience) then
            update search_entry set protection_label = new.protection_label, protection_source = new.protection_source,
                protection_audience = new.protection_audience where kind = tg_argv[0] and item_id = item;
        end if;
    end if;
    perform from search_stale where kind = tg_argv[0] and item_id = item limit 1 for update skip locked;
    if not found then
        insert into search_stale (kind, item_id) values (tg_argv[0], item);
    end if;
    return null;
end
$$;

-- The lines of a plan carry no label of their own: the plan says who reads them, in the same transaction, and when a newer version
-- takes the place of a plan its lines are found no longer.
create or replace function search_follows_under() returns trigger language plpgsql security definer set search_path = casusregie as $$
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
