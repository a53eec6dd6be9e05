-- They are cards of the board now, and sealed.
drop table analysis_factor;
-- What is found of an analysis no longer holds them.
alter table search_stale no force row level security;
insert into search_stale (kind, item_id) select 'ANALYSIS', id from joint_analysis;
