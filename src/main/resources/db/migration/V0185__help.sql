-- What a region says at a step instead of the national text: one row for each version, never changed and never taken away.
-- Without content the region follows the national text again. It is about the work, not about a case.
create table help_version (
    id uuid primary key,
    region_code varchar(10) not null references region,
    topic varchar(30) not null,
    number integer not null check (number > 0),
    content text,
    why varchar(200) not null,
    saved_at timestamptz not null,
    saved_by uuid not null references account,
    unique (region_code, topic, number)
);
create function help_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a help text is never changed';
end
$$;
create trigger help_version_stays before update or delete on help_version
    for each row execute function help_version_stays();

-- Who took the tour of their role, or does not want to be asked again.
create table tour_settled (
    user_id uuid not null references account,
    tour varchar(30) not null,
    settled_at timestamptz not null,
    primary key (user_id, tour)
);
