-- What people of a household say, agree to and complain about, and who supports them (domain.md 2.4, 2.12).
create table consent (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    rule varchar(20) not null,
    about text not null constraint consent_about_sealed check (about like 'sealed:%'),
    asked_on date,
    own varchar(10) not null,
    parents varchar(10) not null,
    without varchar(16),
    motivation text not null constraint consent_motivation_sealed check (motivation like 'sealed:%'),
    review_on date,
    recorded_by varchar(200) not null,
    recorded_by_organisation varchar(200) not null,
    recorded_at timestamptz not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index consent_case on consent (case_id, recorded_at desc);

create table person_statement (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    kind varchar(16) not null,
    said_on date not null,
    spoken_with text not null constraint person_statement_spoken_with_sealed check (spoken_with like 'sealed:%'),
    how text not null constraint person_statement_how_sealed check (how like 'sealed:%'),
    words text not null constraint person_statement_words_sealed check (words like 'sealed:%'),
    translation text not null constraint person_statement_translation_sealed check (translation like 'sealed:%'),
    may_be_told text not null constraint person_statement_may_be_told_sealed check (may_be_told like 'sealed:%'),
    taken_over boolean,
    answer text not null constraint person_statement_answer_sealed check (answer like 'sealed:%'),
    answered_by varchar(200) not null,
    answered_at timestamptz,
    recorded_by varchar(200) not null,
    recorded_by_organisation varchar(200) not null,
    recorded_at timestamptz not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index person_statement_case on person_statement (case_id, recorded_at desc);

create table client_support (
    person_id uuid primary key references person,
    version integer not null,
    case_id uuid not null references case_file,
    offered_on date not null,
    reply varchar(12) not null,
    supporter text not null constraint client_support_supporter_sealed check (supporter like 'sealed:%'),
    at_the_table boolean not null,
    recorded_by varchar(200) not null,
    recorded_at timestamptz not null
);
create index client_support_case on client_support (case_id);

create table complaint (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    person_id uuid references person,
    received_on date not null,
    step varchar(16) not null,
    text text not null constraint complaint_text_sealed check (text like 'sealed:%'),
    wants text not null constraint complaint_wants_sealed check (wants like 'sealed:%'),
    sent_to text not null constraint complaint_sent_to_sealed check (sent_to like 'sealed:%'),
    sent_on date,
    outcome text not null constraint complaint_outcome_sealed check (outcome like 'sealed:%'),
    settled_on date,
    recorded_by varchar(200) not null,
    recorded_at timestamptz not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index complaint_case on complaint (case_id, recorded_at desc);
