create table person (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    given_names varchar(200) not null,
    prefix varchar(20) not null,
    family_name varchar(200) not null,
    birth_year integer,
    birth_month integer,
    birth_day integer,
    gender varchar(10) not null,
    place varchar(20) not null,
    lives_here boolean not null,
    address varchar(200) not null,
    shielded boolean not null,
    language varchar(60) not null,
    interpreter boolean not null
);
create index person_case on person (case_id, added_at);

create table hearing (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    recorded_by_id uuid not null,
    recorded_at timestamptz not null,
    informed boolean not null,
    informed_on date,
    informed_by varchar(200) not null,
    informed_how varchar(200) not null,
    heard boolean not null,
    own_words text not null,
    exception_reason text not null,
    exception_review_on date,
    consent varchar(10),
    consent_note text not null
);
create index hearing_case on hearing (case_id, recorded_at);

create table application (
    case_id uuid primary key references case_file,
    version integer not null,
    applicant_id uuid not null references account,
    status varchar(20) not null,
    reason text not null,
    question text not null,
    help_so_far text not null,
    safety_now integer not null,
    informed boolean not null,
    not_informed_reason text not null,
    partners text not null,
    missing text not null,
    supplement text not null,
    submitted_at timestamptz not null,
    status_since timestamptz not null
);
create index application_applicant on application (applicant_id, submitted_at);

create table triage_decision (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    outcome varchar(20) not null,
    advised varchar(20) not null,
    advice_reason varchar(40) not null,
    acute_now boolean not null,
    motivation text not null,
    advice_text text not null,
    decided_by_id uuid not null,
    decided_at timestamptz not null
);
create index triage_decision_case on triage_decision (case_id, decided_at);

create table triage_answer (
    decision_id uuid not null references triage_decision,
    position integer not null,
    criterion varchar(4) not null,
    answer varchar(10),
    motivation text not null,
    primary key (decision_id, position)
);
