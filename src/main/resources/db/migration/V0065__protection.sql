-- What every piece of case content carries: how careful one is with it, who brought it in, and for whom it is (domain.md 6.5).
do $$
declare
    content text;
begin
    foreach content in array array['hearing', 'application', 'triage_decision', 'conference', 'contribution', 'joint_analysis',
        'plan', 'evaluation', 'escalation', 'scaling_down_answer', 'measurement', 'specialist_request', 'acute_report',
        'incident', 'timeline_entry']
    loop
        execute format('alter table %I
            add column protection_label varchar(10) not null default ''GENERAL'',
            add column protection_source uuid references organisation,
            add column protection_audience uuid[] not null default ''{}'',
            add column protection_not_to uuid[] not null default ''{}'',
            add column protection_family boolean not null default false', content);
    end loop;
end
$$;
update acute_report set protection_label = 'SAFETY';
update incident set protection_label = 'SAFETY';
update contribution set protection_source = organisation_id;

-- The item that an entry of the timeline tells of: whoever may not see the one does not read the other.
alter table timeline_entry add column item_id uuid;
create index timeline_entry_item on timeline_entry (case_id, item_id) where item_id is not null;
