-- The joint analysis, one row per round; a draft until it is settled.
create table joint_analysis (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    round integer not null,
    revision integer not null,
    saved_by_id uuid not null,
    saved_at timestamptz not null,
    settled_at timestamptz,
    system_map text not null,
    timeline_summary text not null,
    triggers text not null,
    keeps_going text not null,
    ended_before text not null,
    intergenerational text not null,
    children text not null,
    life_domains text not null,
    legal_frame text not null,
    why_it_continues text not null,
    what_must_change_first text not null,
    specialists_needed text not null,
    missing_contributions_reason text not null,
    unique (case_id, round)
);

create table analysis_person (
    analysis_id uuid not null references joint_analysis,
    position integer not null,
    person_id uuid not null references person,
    text text not null,
    primary key (analysis_id, position)
);

create table analysis_factor (
    analysis_id uuid not null references joint_analysis,
    position integer not null,
    kind varchar(10) not null,
    text text not null,
    source_id uuid references organisation,
    nature varchar(10),
    primary key (analysis_id, position)
);

create table analysis_disagreement (
    analysis_id uuid not null references joint_analysis,
    position integer not null,
    who varchar(200) not null,
    about text not null,
    primary key (analysis_id, position)
);
