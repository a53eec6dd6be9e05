-- People who may stand in two cases of a region. The product alone compares; who may see both cases, sees what it found.
create table person_compared (
    person_id uuid primary key references person on delete cascade,
    case_id uuid not null references case_file,
    -- Of the person when they were compared.
    version integer not null
);
create table person_sound (
    person_id uuid not null references person on delete cascade,
    case_id uuid not null references case_file,
    region_code varchar(10) not null,
    kind varchar(10) not null,
    sound varchar(200) not null,
    primary key (person_id, kind, sound)
);
create index person_sound_alike on person_sound (region_code, kind, sound);

create table possible_match (
    id uuid primary key,
    region_code varchar(10) not null,
    one_id uuid not null references person on delete cascade,
    one_case_id uuid not null references case_file,
    other_id uuid not null references person on delete cascade,
    other_case_id uuid not null references case_file,
    found_at timestamptz not null,
    seq bigint generated always as identity,
    state varchar(10) not null,
    note text constraint possible_match_note_sealed check (note like 'sealed:%'),
    decided_by_id uuid references account,
    decided_at timestamptz,
    unique (one_id, other_id)
);
create index possible_match_open on possible_match (seq) where state = 'OPEN';
