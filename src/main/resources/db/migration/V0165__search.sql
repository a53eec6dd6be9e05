-- What is searched across cases (decision 0012): one row per item, with its text sealed and its words as keyed hashes that
-- differ per case. Triggers say which items changed; the application, which has the keys, writes the rows.
create table search_entry (
    id uuid primary key,
    kind varchar(20) not null,
    item_id uuid not null,
    case_id uuid not null references case_scope deferrable initially deferred,
    at timestamptz not null,
    source text not null,
    -- Whoever has one of these ways of reading open in the case may find it, as far as its label opens to them; empty is no label.
    doors text[] not null,
    protection_label varchar(10) not null,
    protection_source uuid,
    protection_audience uuid[] not null,
    content text not null constraint search_entry_content_sealed check (content like 'sealed:%'),
    words bigint[] not null,
    key_name text not null,
    unique (kind, item_id)
);
create index search_entry_case on search_entry (case_id);
create index search_entry_key on search_entry (key_name);
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);

-- Items whose row is older than they are, in the order in which they changed.
create table search_stale (
    id bigint generated always as identity primary key,
    kind varchar(20) not null,
    item_id uuid not null
);

-- Who may see an item holds for its row in the same transaction; what it says follows within seconds.
create function search_follows() returns trigger language plpgsql security definer set search_path = casusregie as $$
declare
    item uuid;
begin
    item := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid;
    if tg_op = 'DELETE' then
        delete from search_entry where kind = tg_argv[0] and item_id = item;
        return null;
    end if;
    if tg_op = 'UPDATE' and tg_argv[2] = 'labelled' then
        if (new.protection_label, new.protection_source, new.protection_audience)
            is distinct from (old.protection_label, old.protection_source, old.protection_audience) then
            update search_entry set protection_label = new.protection_label, protection_source = new.protection_source,
                protection_audience = new.protection_audience where kind = tg_argv[0] and item_id = item;
        end if;
    end if;
    insert into search_stale (kind, item_id) values (tg_argv[0], item);
    return null;
end
$$;

do $$
declare
    each text[];
begin
    foreach each slice 1 in array array[
        ['case_file', 'CASE', 'id', ''],
        ['person', 'PERSON', 'id', ''],
        ['application', 'APPLICATION', 'case_id', ''],
        ['triage_decision', 'TRIAGE', 'id', ''],
        ['hearing', 'HEARING', 'id', 'labelled'],
        ['conference', 'CONFERENCE', 'id', 'labelled'],
        ['contribution', 'CONTRIBUTION', 'id', 'labelled'],
        ['joint_analysis', 'ANALYSIS', 'id', 'labelled'],
        ['plan', 'PLAN', 'id', 'labelled'],
        ['specialist_request', 'REQUEST', 'id', 'labelled'],
        ['evaluation', 'EVALUATION', 'id', 'labelled'],
        ['escalation', 'ESCALATION', 'id', 'labelled'],
        ['scaling_down_answer', 'SCALING_DOWN', 'id', 'labelled'],
        ['measurement', 'MEASUREMENT', 'id', 'labelled'],
        ['acute_report', 'ACUTE_REPORT', 'id', 'labelled'],
        ['incident', 'INCIDENT', 'id', 'labelled'],
        ['timeline_entry', 'TIMELINE', 'id', 'labelled']
    ] loop
        execute format('create trigger search_follows after insert or update or delete on %I for each row'
            ' execute function search_follows(%L, %L, %L)', each[1], each[2], each[3], each[4]);
        -- What is there already. The wall is not in the way of who owns the tables: it stands from the last migration on.
        execute format('alter table %I no force row level security', each[1]);
        execute format('insert into search_stale (kind, item_id) select %L, %I from %I', each[2], each[3], each[1]);
    end loop;
end
$$;
