-- In which part of a case somebody was last, to bring them back there.
create table case_place (
    user_id uuid not null references account,
    case_id uuid not null references case_scope deferrable initially deferred,
    part varchar(40) not null,
    seen_at timestamptz not null,
    primary key (user_id, case_id)
);
