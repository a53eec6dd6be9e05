-- What somebody saw of a bottom line, at an evaluation or between two of them: its status rests on this (issue 5).
create table plan_judgement (
    id uuid primary key,
    case_id uuid not null references case_file,
    plan_id uuid not null references plan,
    line_id uuid not null,
    requirement text not null constraint plan_judgement_requirement_sealed check (requirement like 'sealed:%'),
    status varchar(10) not null,
    evidence text not null constraint plan_judgement_evidence_sealed check (evidence like 'sealed:%'),
    judged_by varchar(200) not null,
    judged_by_organisation varchar(200) not null,
    judged_at timestamptz not null
);
create index plan_judgement_line on plan_judgement (case_id, line_id, judged_at desc);
create index plan_judgement_plan on plan_judgement (plan_id);

-- What holds an action up, and since when (domain.md 5.7).
alter table plan_action add column blocker varchar(24);
alter table plan_action add column blocked_since date;
