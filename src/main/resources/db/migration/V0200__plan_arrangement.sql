-- What people of the household and its network promise each other, per version of a plan (issue 5, domain.md 2.7 HOW).
create table plan_arrangement (
    id uuid primary key,
    plan_id uuid not null references plan,
    position integer,
    line_id uuid not null,
    what text not null constraint plan_arrangement_what_sealed check (what like 'sealed:%'),
    who text not null constraint plan_arrangement_who_sealed check (who like 'sealed:%'),
    looked_after_by text not null constraint plan_arrangement_looked_after_by_sealed check (looked_after_by like 'sealed:%'),
    direct boolean not null
);
create index plan_arrangement_plan on plan_arrangement (plan_id, position);
