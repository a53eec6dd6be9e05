-- The BSN of a person (domain.md 6.3, trust.md 5.4). In a table of its own, so that it never comes along with the person:
-- it is read only where somebody asks for it.
alter table organisation add column bsn_ground varchar(20);

create table person_bsn (
    person_id uuid primary key references person,
    version integer not null,
    case_id uuid not null references case_file,
    number text not null constraint person_bsn_number_sealed check (number like 'sealed:%'),
    number_index text not null,
    recorded_by_id uuid not null references account,
    recorded_at timestamptz not null
);
create index person_bsn_case on person_bsn (case_id);
create index person_bsn_index on person_bsn (number_index);
