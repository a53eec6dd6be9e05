-- What the triggers search_follows do (decision 0012): who may see an item holds for its row in the same transaction; what it says
-- follows within seconds, by a note of which item changed. However often an item changes while nobody follows, one note waits: it
-- is locked, so that whoever follows sees this change too. A note that is just being followed cannot be locked and gets another.
-- What is new has no note yet. The note is looked for by its index always: a connection that once found the notes few would read all
-- of them at each change, also when they have become many.
create or replace function search_follows() returns trigger language plpgsql security definer set search_path = casusregie
set enable_seqscan = off as $$
declare
    item uuid;
begin
    -- The triggers name the column with the id of the item; a row as a whole is not made into text for that.
    if tg_argv[1] = 'case_id' then
        item := case when tg_op = 'DELETE' then old.case_id else new.case_id end;
    else
        item := case when tg_op = 'DELETE' then old.id else new.id end;
    end if;
    if tg_op = 'DELETE' then
        delete from search_entry where kind = tg_argv[0] and item_id = item;
        return null;
    end if;
    if tg_op = 'UPDATE' then
        if tg_argv[2] = 'labelled' then
            if (new.protection_label, new.protection_source, new.protection_audience)
                is distinct from (old.protection_label, old.protection_source, old.protection_audience) then
                update search_entry set protection_label = new.protection_label, protection_source = new.protection_source,
                    protection_audience = new.protection_audience where kind = tg_argv[0] and item_id = item;
            end if;
        end if;
        perform from search_stale where kind = tg_argv[0] and item_id = item limit 1 for update skip locked;
        if found then
            return null;
        end if;
    end if;
    insert into search_stale (kind, item_id) values (tg_argv[0], item);
    return null;
end
$$;

