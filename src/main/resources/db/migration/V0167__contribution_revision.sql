-- How often a contribution was written, so that of two people of one organisation neither overwrites the other.
alter table contribution add column revision integer not null default 0;
alter table contribution no force row level security;
update contribution set revision = 1 where given_at is not null;
alter table contribution force row level security;
