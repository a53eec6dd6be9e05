-- What waits in a region, for its figures.
create index work_item_region on work_item (region_code, organisation_id) where state = 'OPEN';
