-- Acute unsafety and incidents.
create table acute_report (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    source varchar(10) not null,
    state varchar(10) not null,
    happening text not null,
    in_danger text not null,
    place varchar(200) not null,
    place_shielded boolean not null,
    emergency_called boolean not null,
    done_already text not null,
    reported_by varchar(200) not null,
    reported_by_organisation varchar(200) not null,
    reported_at timestamptz not null
);
create index acute_report_case on acute_report (case_id, reported_at desc);

create table acute_report_step (
    report_id uuid not null references acute_report,
    position integer not null,
    at timestamptz not null,
    kind varchar(12) not null,
    actor_name varchar(200) not null,
    actor_organisation varchar(200) not null,
    text text not null,
    by_whom varchar(200) not null,
    safe_until date,
    primary key (report_id, position)
);

create table incident (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    date_known varchar(10) not null,
    happened_on date,
    facts text not null,
    source varchar(200) not null,
    children_present varchar(10) not null,
    injuries varchar(10) not null,
    weapon varchar(10) not null,
    police varchar(10) not null,
    severity varchar(10) not null,
    direct_danger boolean not null,
    bottom_line_broken boolean not null,
    reported_by varchar(200) not null,
    reported_by_organisation varchar(200) not null,
    reported_at timestamptz not null,
    weight varchar(20),
    motivation text not null,
    weighed_by varchar(200) not null,
    weighed_at timestamptz
);
create index incident_case on incident (case_id, reported_at desc);

create table incident_kind (
    incident_id uuid not null references incident,
    kind varchar(24) not null,
    primary key (incident_id, kind)
);
