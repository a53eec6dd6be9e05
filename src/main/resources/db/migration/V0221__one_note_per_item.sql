-- Of what waits to be followed for searching one note per item is enough.
delete from search_stale s using search_stale earlier
where earlier.kind = s.kind and earlier.item_id = s.item_id and earlier.id < s.id;
