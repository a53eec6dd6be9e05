-- A way of looking at the lists that somebody keeps, for themselves or for their organisation. It holds what is looked for,
-- never what was found.
create table inbox_filter (
    id uuid primary key,
    owner_id uuid not null references account,
    organisation_id uuid references organisation,
    name varchar(60) not null,
    address varchar(2000) not null
);
create index inbox_filter_owner on inbox_filter (owner_id, name);
create index inbox_filter_organisation on inbox_filter (organisation_id, name) where organisation_id is not null;

-- How somebody wants to see the lists.
create table inbox_preference (
    user_id uuid primary key references account,
    columns varchar(20)[] not null,
    letter_keys boolean not null
);
