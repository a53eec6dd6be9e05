-- Whether an item waits already to be written anew for searching is asked per item when a key is renewed.
create index search_stale_item on search_stale (kind, item_id);
