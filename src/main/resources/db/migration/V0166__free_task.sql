-- Tasks that people give each other on a case; in whose hands each is, the inbox says (decision 0015).
create table free_task (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    title text not null constraint free_task_title_sealed check (title like 'sealed:%'),
    text text not null constraint free_task_text_sealed check (text like 'sealed:%'),
    result text not null constraint free_task_result_sealed check (result like 'sealed:%'),
    due_on date not null,
    made_by_id uuid not null,
    made_by varchar(200) not null,
    made_at timestamptz not null,
    state varchar(10) not null,
    closed_by varchar(200) not null,
    closed_at timestamptz,
    protection_label varchar(10) not null,
    protection_source uuid references organisation,
    protection_audience uuid[] not null,
    protection_not_to uuid[] not null,
    protection_family boolean not null
);
create index free_task_case on free_task (case_id, due_on, id);

create trigger search_follows after insert or update or delete on free_task for each row
    execute function search_follows('TASK', 'id', 'labelled');
