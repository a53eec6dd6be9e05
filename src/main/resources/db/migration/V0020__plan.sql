create table plan (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    number integer not null,
    round integer not null,
    state varchar(20) not null,
    phase integer not null,
    why text not null,
    escalation text not null,
    family_version text not null,
    drafted_by_id uuid not null,
    drafted_by varchar(200) not null,
    drafted_at timestamptz not null,
    agreed_at timestamptz,
    unique (case_id, number)
);
create index plan_case_state on plan (case_id, state);
create unique index plan_one_in_the_making on plan (case_id) where state in ('DRAFT', 'HEARING', 'AGREEING');

create table plan_bottom_line (
    plan_id uuid not null references plan,
    position integer not null,
    id uuid not null,
    requirement text not null,
    organisation_id uuid references organisation,
    controller varchar(200) not null,
    check_on date,
    consequence text not null,
    status varchar(10) not null,
    primary key (plan_id, position)
);
create index plan_bottom_line_check_on on plan_bottom_line (check_on);

create table plan_goal (
    plan_id uuid not null references plan,
    position integer not null,
    id uuid not null,
    phase integer not null,
    good_enough text not null,
    sign text not null,
    primary key (plan_id, position)
);

create table plan_action (
    plan_id uuid not null references plan,
    position integer not null,
    id uuid not null,
    title varchar(200) not null,
    phase integer not null,
    owner_id uuid references account,
    due_on date,
    status varchar(10) not null,
    note text not null,
    visible_to_family boolean not null,
    primary key (plan_id, position)
);
create index plan_action_owner on plan_action (owner_id, due_on);

create table plan_household_view (
    plan_id uuid not null references plan,
    position integer not null,
    person_id uuid not null references person,
    heard boolean not null,
    words text not null,
    primary key (plan_id, position)
);

create table plan_agreement (
    plan_id uuid not null references plan,
    position integer not null,
    round integer not null,
    organisation_id uuid not null references organisation,
    organisation_name varchar(200) not null,
    answered_by_id uuid not null,
    answered_by varchar(200) not null,
    answered_at timestamptz not null,
    agrees boolean not null,
    objection text not null,
    primary key (plan_id, position)
);
