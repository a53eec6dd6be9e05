-- Who has seen a piece of work matters only while it is open. The row of the work takes the marks along when it is closed, so
-- that whoever closes it need not ask for that apart.
create function work_item_unseen() returns trigger language plpgsql set search_path = casusregie as $$
begin
    delete from work_item_seen where work_item_id = new.id;
    return null;
end
$$;
create trigger work_item_unseen after update of state on work_item for each row
    when (old.state = 'OPEN' and new.state <> 'OPEN')
    execute function work_item_unseen();
