-- What happened to a household beside the incidents, and who had which part in it (domain.md 2.6 block B, 5.3, 5.4).
create table history_event (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    kind varchar(24) not null,
    happened varchar(10) not null,
    about boolean not null,
    until varchar(10) not null,
    organisation text not null constraint history_event_organisation_sealed check (organisation like 'sealed:%'),
    facts text not null constraint history_event_facts_sealed check (facts like 'sealed:%'),
    source text not null constraint history_event_source_sealed check (source like 'sealed:%'),
    seen_by text not null constraint history_event_seen_by_sealed check (seen_by like 'sealed:%'),
    children_present varchar(10) not null,
    injuries text not null constraint history_event_injuries_sealed check (injuries like 'sealed:%'),
    result text not null constraint history_event_result_sealed check (result like 'sealed:%'),
    ask_on date,
    asked_at timestamptz,
    recorded_by varchar(200) not null,
    recorded_by_organisation varchar(200) not null,
    recorded_at timestamptz not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index history_event_case on history_event (case_id, recorded_at);
-- Measures about whose end people have to be asked.
create index history_event_to_ask on history_event (ask_on, id) where ask_on is not null and asked_at is null;

-- Of an event of this table or of an incident: the part is said of what happened, never of the person.
create table history_part (
    subject_id uuid not null,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    part varchar(16) not null,
    primary key (subject_id, person_id)
);
create index history_part_case on history_part (case_id);
