-- What waits for the end of the transaction is looked at now: a table with checks that wait cannot be altered.
set constraints all immediate;

-- Whatever stands behind the second wall holds its owner too.
do $$
declare
    walled regclass;
begin
    for walled in select oid from pg_class
        where relnamespace = to_regnamespace('casusregie') and relrowsecurity and not relforcerowsecurity order by oid
    loop
        execute format('alter table %s force row level security', walled);
    end loop;
end
$$;
