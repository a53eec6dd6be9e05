-- What happened, what people say, agree to and complain about, and documents by their title are found too. The wall is not in the
-- way of who owns the tables while this runs, and stands again behind it.
alter table search_stale no force row level security;
do $$
declare
    each text[];
begin
    foreach each slice 1 in array array[
        ['history_event', 'EVENT'],
        ['person_statement', 'WORDS'],
        ['consent', 'CONSENT'],
        ['complaint', 'COMPLAINT'],
        ['document', 'DOCUMENT']
    ] loop
        execute format('create trigger search_follows after insert or update or delete on %I for each row'
            ' execute function search_follows(%L, ''id'', ''labelled'')', each[1], each[2]);
        execute format('alter table %I no force row level security', each[1]);
        execute format('insert into search_stale (kind, item_id) select %L, id from %I', each[2], each[1]);
        execute format('alter table %I force row level security', each[1]);
    end loop;
end
$$;
alter table search_stale force row level security;
