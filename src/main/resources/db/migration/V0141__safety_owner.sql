-- Who keeps an eye on the safety in a case, by name (domain.md 4: the victim's safety needs one named owner). Without a row,
-- or when that person has left the team, it is the case manager.
create table safety_owner (
    case_id uuid primary key references case_scope deferrable initially deferred,
    user_id uuid not null references account,
    named_by_id uuid not null references account,
    named_at timestamptz not null
);
