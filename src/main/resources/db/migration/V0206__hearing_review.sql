-- On which day the reasoned exception of a hearing is looked at again; nothing of what was said (decision 0024).
create table hearing_review (
    hearing_id uuid primary key references hearing,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    review_on date not null,
    asked_at timestamptz,
    settled_at timestamptz
);
create index hearing_review_due on hearing_review (review_on) where asked_at is null and settled_at is null;
create index hearing_review_person on hearing_review (case_id, person_id) where settled_at is null;

-- The exceptions that stand: the last thing recorded of the person.
do $$
begin
    alter table hearing no force row level security;
    insert into hearing_review (hearing_id, case_id, person_id, review_on)
    select h.id, h.case_id, h.person_id, h.exception_review_on from hearing h
    where h.exception_review_on is not null and not exists (
        select from hearing l where l.person_id = h.person_id and l.recorded_at > h.recorded_at);
    alter table hearing force row level security;
end
$$;
