-- On which legal ground an organisation gets a category of data of a case (WGS; domain.md 6.1-6.5). Without a row nothing is read.
create table sharing (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_scope deferrable initially deferred,
    organisation_id uuid not null references organisation,
    category varchar(10) not null,
    ground varchar(20) not null,
    purpose text not null check (purpose <> ''),
    necessity text not null check (necessity <> ''),
    decided_by_id uuid not null,
    decided_by varchar(200) not null,
    decided_at timestamptz not null,
    valid_until date not null,
    by_default boolean not null,
    ended_at timestamptz,
    end_reason text not null
);
create index sharing_case on sharing (case_id, organisation_id);
