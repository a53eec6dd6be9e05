-- How people of a household are related, where else they stay and how they can be reached safely (domain.md 5.3).
create table tie (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    one_id uuid not null references person,
    kind varchar(20) not null,
    other_id uuid not null references person,
    since varchar(10) not null,
    until varchar(10) not null,
    authority varchar(10) not null,
    arrangement text not null constraint tie_arrangement_sealed check (arrangement like 'sealed:%'),
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null,
    constraint tie_of_two check (one_id <> other_id)
);
create index tie_case on tie (case_id, added_at);

create table stay (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    person_id uuid not null references person,
    kind varchar(20) not null,
    address text not null constraint stay_address_sealed check (address like 'sealed:%'),
    days text not null constraint stay_days_sealed check (days like 'sealed:%'),
    since varchar(10) not null,
    until varchar(10) not null,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index stay_case on stay (case_id, added_at);

create table safe_contact (
    person_id uuid primary key references person,
    version integer not null,
    case_id uuid not null references case_file,
    phone text not null constraint safe_contact_phone_sealed check (phone like 'sealed:%'),
    times text not null constraint safe_contact_times_sealed check (times like 'sealed:%'),
    instead text not null constraint safe_contact_instead_sealed check (instead like 'sealed:%'),
    voicemail varchar(10) not null,
    text_message varchar(10) not null,
    mail varchar(10) not null,
    post varchar(10) not null,
    agreed_on date,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index safe_contact_case on safe_contact (case_id);
