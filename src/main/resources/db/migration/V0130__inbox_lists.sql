-- What the lists of the inbox read stands in the row itself and is kept true by the database, in the transaction in which it
-- changes and whoever changes it (decision 0010). Every way of reading has an index that begins with what must be equal and
-- goes on with the date on which the work is due.

-- The queue that a work item waits in: the coordinators of a region, the specialists of an organisation in a region, or the
-- members of the team of a case who work for an organisation. Work for one person is in no queue.
create function work_queue(audience varchar, region_code varchar, organisation_id uuid, case_id uuid) returns uuid
language sql immutable parallel safe as $$
    select case audience
        when 'COORDINATORS' then md5('C' || region_code)::uuid
        when 'SPECIALISTS' then md5('S' || organisation_id::text || region_code)::uuid
        when 'TEAM_MEMBERS' then md5('T' || organisation_id::text || case_id::text)::uuid
    end
$$;

-- Lower case and without the marks on Latin letters, so that "Jose" finds "José".
create function plain_text(given text) returns text language sql immutable parallel safe as $$
    select translate(lower(given),
        'àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļľñńňņòóôõöøōőřśšşșťţțùúûüūůűųýÿźżž',
        'aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorsssstttuuuuuuuuyyzzz')
$$;

alter table work_item
    add column phase varchar(20) not null default '',
    add column queue uuid generated always as (work_queue(audience, region_code, organisation_id, case_id)) stored,
    add column search text generated always as (plain_text(case_number || ' ' || case_title)) stored,
    add column asked_by_id uuid references account,
    add column held_until timestamptz;

update work_item w set phase = c.phase, case_title = c.title from case_file c where c.id = w.case_id;

-- The rights of whoever moves the case do not matter here: the row must follow its case.
create function work_item_as_case() returns trigger language plpgsql security definer set search_path = casusregie as $$
begin
    new.phase := coalesce((select c.phase from case_file c where c.id = new.case_id), '');
    return new;
end
$$;
create trigger work_item_as_case before insert on work_item for each row execute function work_item_as_case();

create function work_items_follow_case() returns trigger language plpgsql security definer set search_path = casusregie as $$
begin
    update work_item set phase = new.phase, case_title = new.title where case_id = new.id;
    return null;
end
$$;
create trigger work_items_follow_case after update on case_file for each row
    when (old.phase is distinct from new.phase or old.title is distinct from new.title)
    execute function work_items_follow_case();

drop index work_item_assignee;
drop index work_item_coordinators;
drop index work_item_organisation;
create index work_item_assignee on work_item (assignee_id, due_at, id) where state = 'OPEN';
create index work_item_asked_by on work_item (asked_by_id, due_at, id) where state = 'OPEN' and asked_by_id is not null;
create index work_item_held on work_item (held_until) where state = 'OPEN' and held_until is not null;
create index work_item_queue on work_item (queue, due_at, id) where state = 'OPEN';
create index work_item_queue_kind on work_item (queue, kind, due_at, id) where state = 'OPEN';
create index work_item_queue_phase on work_item (queue, phase, due_at, id) where state = 'OPEN';
create index work_item_queue_urgent on work_item (queue, (not urgent), due_at, id) where state = 'OPEN';
create index work_item_queue_number on work_item (queue, case_number, due_at, id) where state = 'OPEN';
create index work_item_case_due on work_item (case_id, due_at, id) where state = 'OPEN';

-- What somebody has opened; what is not here carries the mark of new work. Goes when the work is closed.
create table work_item_seen (
    user_id uuid not null references account,
    work_item_id uuid not null references work_item on delete cascade,
    primary key (user_id, work_item_id)
);
create index work_item_seen_item on work_item_seen (work_item_id);
