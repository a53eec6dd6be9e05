-- Requests to specialists of partner organisations.
create table specialist_request (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    organisation_id uuid not null references organisation,
    question text not null,
    background text not null,
    safety text not null,
    urgency varchar(10) not null,
    wished_on date,
    state varchar(12) not null,
    state_since timestamptz not null,
    requested_at timestamptz not null,
    requested_by varchar(200) not null,
    blocker varchar(20),
    blocked_since date,
    expected_on date,
    answer text not null,
    result text not null,
    not_shared text not null
);
create index specialist_request_case on specialist_request (case_id, requested_at desc);
create index specialist_request_open on specialist_request (state_since, id)
    where state not in ('COMPLETED', 'STOPPED', 'REVOKED');

create table specialist_request_person (
    request_id uuid not null references specialist_request,
    position integer not null,
    person_id uuid not null references person,
    name varchar(450) not null,
    born varchar(10) not null,
    primary key (request_id, position)
);

create table specialist_request_step (
    request_id uuid not null references specialist_request,
    position integer not null,
    at timestamptz not null,
    kind varchar(20) not null,
    actor_name varchar(200) not null,
    actor_organisation varchar(200) not null,
    asked_id uuid not null references organisation,
    note text not null,
    primary key (request_id, position)
);
