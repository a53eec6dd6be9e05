-- Who stands in for whom, from a day until a day.
create table deputy (
    id uuid primary key,
    user_id uuid not null references account,
    deputy_id uuid not null references account,
    from_date date not null,
    until_date date not null,
    arranged_by_id uuid not null references account,
    arranged_at timestamptz not null,
    ended_at timestamptz,
    check (until_date >= from_date),
    check (user_id <> deputy_id)
);
create index deputy_deputy on deputy (deputy_id, until_date) where ended_at is null;
create index deputy_user on deputy (user_id, until_date) where ended_at is null;
