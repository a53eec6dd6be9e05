-- What a decision means for the children, beside the decision it belongs to (domain.md 2.4, decision 0024).
create table effect_on_children (
    id uuid primary key,
    case_id uuid not null references case_file,
    kind varchar(32) not null,
    decision_id uuid not null,
    effect text not null constraint effect_on_children_effect_sealed check (effect like 'sealed:%'),
    why_not_heard text not null constraint effect_on_children_why_not_heard_sealed check (why_not_heard like 'sealed:%'),
    written_by varchar(200) not null,
    organisation varchar(200) not null,
    written_at timestamptz not null
);
create index effect_on_children_case on effect_on_children (case_id, kind);
