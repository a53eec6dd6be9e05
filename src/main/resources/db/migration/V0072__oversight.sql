-- Looking after the record: what is kept from a person's own extract, how many files a day are many, cases to watch, and
-- the weeks that were reviewed.
create table withheld_look (
    audit_id bigint not null,
    person_id uuid not null,
    reason varchar(500) not null,
    withheld_by_id uuid not null references account,
    withheld_at timestamptz not null,
    primary key (audit_id, person_id)
);

create table review_threshold (
    region_code varchar(10) primary key references region,
    version integer not null,
    files_per_day integer not null,
    office_from integer not null,
    office_until integer not null
);

create table watched_case (
    case_id uuid primary key references case_scope,
    region_code varchar(10) not null references region,
    reason varchar(200) not null,
    watched_since timestamptz not null
);

create table reviewed_week (
    region_code varchar(10) not null references region,
    week_start date not null,
    findings integer not null,
    note varchar(2000) not null,
    reviewed_by_id uuid not null references account,
    reviewed_by_name varchar(200) not null,
    reviewed_at timestamptz not null,
    primary key (region_code, week_start)
);

-- The weekly review reads by period; the record grows in that order.
create index audit_record_at on audit_record using brin (at) with (pages_per_range = 32);
