-- A sharing that ends soon gives whoever leads the case work, once: when they were asked whether it goes on.
alter table sharing add column asked_at timestamptz;
create index sharing_running_out on sharing (valid_until) where ended_at is null and asked_at is null;
