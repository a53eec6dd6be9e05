-- What an applicant has typed but not sent: one draft per person, read by its owner only, gone once it was sent.
create table application_draft (
    owner_id uuid primary key references account,
    version integer not null,
    case_id uuid not null,
    content text not null,
    saved_at timestamptz not null
);

-- Whether the application itself named the person: that much the applicant may read back.
alter table person add column applied boolean not null default true;
