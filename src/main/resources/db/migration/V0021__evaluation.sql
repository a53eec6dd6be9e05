create table evaluation (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    number integer not null,
    incidents integer not null,
    worst_incident varchar(10),
    decision varchar(20) not null,
    reason text not null,
    plan_phase integer not null,
    recorded_by_id uuid not null,
    recorded_by varchar(200) not null,
    recorded_at timestamptz not null,
    unique (case_id, number)
);

create table evaluation_bottom_line (
    evaluation_id uuid not null references evaluation,
    position integer not null,
    bottom_line_id uuid not null,
    requirement text not null,
    status varchar(10) not null,
    evidence text not null,
    primary key (evaluation_id, position)
);

create table evaluation_goal (
    evaluation_id uuid not null references evaluation,
    position integer not null,
    goal_id uuid not null,
    good_enough text not null,
    progress varchar(20) not null,
    note text not null,
    primary key (evaluation_id, position)
);

create table evaluation_experience (
    evaluation_id uuid not null references evaluation,
    position integer not null,
    person_id uuid not null references person,
    refused boolean not null,
    safety integer,
    wellbeing integer,
    own_words text not null,
    filled_in_by varchar(20),
    primary key (evaluation_id, position)
);

create table escalation (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    handled_by_id uuid not null,
    handled_by varchar(200) not null,
    handled_at timestamptz not null,
    level varchar(20) not null,
    question text not null,
    answer text not null,
    deadline date not null
);
create index escalation_case on escalation (case_id, handled_at);

create table scaling_down_answer (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    evaluation_id uuid not null references evaluation,
    organisation_id uuid not null references organisation,
    organisation_name varchar(200) not null,
    answered_by_id uuid not null,
    answered_by varchar(200) not null,
    answered_at timestamptz not null,
    confirms boolean not null,
    objection text not null,
    unique (evaluation_id, organisation_id)
);
create index scaling_down_answer_case on scaling_down_answer (case_id);

create table scaling_down_missing (
    answer_id uuid not null references scaling_down_answer,
    item varchar(30) not null,
    primary key (answer_id, item)
);

create table measurement (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    number integer not null,
    incidents integer not null,
    worst_incident varchar(10),
    outcome varchar(10) not null,
    motivation text not null,
    recorded_by_id uuid not null,
    recorded_by varchar(200) not null,
    recorded_at timestamptz not null,
    unique (case_id, number)
);

create table measurement_experience (
    measurement_id uuid not null references measurement,
    position integer not null,
    person_id uuid not null references person,
    refused boolean not null,
    safety integer,
    wellbeing integer,
    own_words text not null,
    filled_in_by varchar(20),
    primary key (measurement_id, position)
);
