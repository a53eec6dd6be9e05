-- The documents of a case (issue 5, trust.md 7). The files themselves lie outside the database, each sealed with the key that its
-- row holds sealed.
create table document (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    kind varchar(20) not null,
    title text not null constraint document_title_sealed check (title like 'sealed:%'),
    taken_away_at timestamptz,
    taken_away_why text constraint document_taken_away_why_sealed check (taken_away_why like 'sealed:%'),
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null,
    constraint document_taken_away_with_reason check ((taken_away_at is null) = (taken_away_why is null))
);
create index document_case on document (case_id, added_at);

create table document_version (
    id uuid primary key,
    document_id uuid not null references document,
    number integer not null,
    added_at timestamptz not null,
    added_by varchar(500) not null,
    kind varchar(20) not null,
    size bigint not null,
    cleaned boolean not null,
    file_key text not null constraint document_version_file_key_sealed check (file_key like 'sealed:%'),
    scan varchar(20) not null,
    constraint document_version_once unique (document_id, number)
);
create index document_version_to_scan on document_version (added_at) where scan in ('WAITING', 'NOT_SCANNED');
